// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/library/snippets.h"

#include <algorithm>

namespace naranhi::storage {

namespace {

constexpr qsizetype lettersBefore = 40;
constexpr qsizetype lettersInAll = 120;

qsizetype firstPlace(const QString &text, const QStringList &spellings)
{
    qsizetype first = -1;
    for (const QString &spelling : spellings) {
        const qsizetype place = text.indexOf(spelling, 0, Qt::CaseInsensitive);
        if (place >= 0 && (first < 0 || place < first))
            first = place;
    }
    return first;
}

// The block in which something stands first, and where.
std::pair<QString, qsizetype> placeIn(const Article &article, const QStringList &spellings)
{
    for (const Block &block : article.blocks) {
        const qsizetype place = firstPlace(block.text, spellings);
        if (place >= 0)
            return {block.text, place};
    }
    return {article.blocks.isEmpty() ? article.subtitle : article.blocks.constFirst().text, 0};
}

QList<TextSpan> marksIn(const QString &text, const QStringList &spellings)
{
    QList<TextSpan> marks;
    for (const QString &spelling : spellings) {
        qsizetype place = text.indexOf(spelling, 0, Qt::CaseInsensitive);
        while (place >= 0) {
            const TextSpan mark{place, place + spelling.size()};
            if (std::ranges::none_of(marks, [&](TextSpan m) { return m.overlaps(mark); }))
                marks.append(mark);
            place = text.indexOf(spelling, mark.end, Qt::CaseInsensitive);
        }
    }
    std::ranges::sort(marks, {}, &TextSpan::start);
    return marks;
}

// To the next blank, so that no word is cut where one is near.
qsizetype wordStart(const QString &text, qsizetype near)
{
    const qsizetype blank = text.lastIndexOf(u' ', near);
    return blank >= 0 && near - blank < lettersBefore / 2 ? blank + 1 : near;
}

} // namespace

Snippet snippetOf(const Article &article, const QStringList &spellings)
{
    const auto [text, place] = placeIn(article, spellings);
    const qsizetype start = place <= lettersBefore ? 0 : wordStart(text, place - lettersBefore);
    QString cut = text.mid(start, lettersInAll).simplified();
    if (start > 0)
        cut.prepend(u'…');
    if (start + lettersInAll < text.size())
        cut.append(u'…');
    return {cut, marksIn(cut, spellings)};
}

} // namespace naranhi::storage
