// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace naranhi::sources {

// A newspaper, agency, broadcaster or magazine by its name alone: a known one, or one that ends as
// they do ("…일보", "…뉴스", "… Times").
[[nodiscard]] bool isOutletName(QStringView name);

// A site that shows others' articles ("네이버뉴스"): never the outlet of an article.
[[nodiscard]] bool isPortalName(QStringView name);

// The name in a field for it, the slogan before it left off ("…를 여는 창 한국신문" → "한국신문").
[[nodiscard]] QString outletNamed(const QString &field);

// The outlet whose addresses these are ("garam@yna.co.kr", "& mk.co.kr"), if a well-known one.
[[nodiscard]] QString outletOfAddress(const QString &text);

// The publisher that an imprint names: "제호 : …", or what stands before the address to which a
// newsletter's readers write.
[[nodiscard]] QString outletInImprint(const QString &line);

// The holder of the rights in "저작권자 © 한스경제 무단전재…" and its many forms, slogans and
// addresses aside. Empty if none is named.
[[nodiscard]] QString outletInCopyright(const QString &line);

// "제목 - 매일경제": where the tail with the outlet's name starts; the title's size if there is
// none.
[[nodiscard]] qsizetype outletTailStart(const QString &title);

// The name in such a tail.
[[nodiscard]] QString outletInTail(const QString &tail);

} // namespace naranhi::sources
