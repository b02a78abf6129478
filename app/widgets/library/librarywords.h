// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QModelIndex;

// What rows of the library say beside their titles, translated: for the eye and for screen readers.
namespace naranhi {

// "예시일보 · 2024년 1월 26일 · #tag · 2 versions"
[[nodiscard]] QString storedArticleNote(const QModelIndex &index);
// "pinned · 5 articles, 4 outlets · 25 January 2024 – 26 January 2024"
[[nodiscard]] QString storedStoryNote(const QModelIndex &index);
// "Note: …"; empty when the reader wrote none
[[nodiscard]] QString storedArticleTip(const QModelIndex &index);
// With its title, and whether it is unread or open.
[[nodiscard]] QString storedArticleWords(const QModelIndex &index);
[[nodiscard]] QString storedStoryWords(const QModelIndex &index);

} // namespace naranhi
