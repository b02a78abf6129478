// SPDX-License-Identifier: GPL-3.0-or-later

#include "language/times.h"

#include "language/timecursor.h"
#include "language/timeflow.h"
#include "language/timegrammar.h"
#include "language/timetense.h"
#include "language/timewords.h"

#include <algorithm>

namespace naranhi::language {

namespace {

bool mayBegin(QStringView text, qsizetype at)
{
    const QChar c = text[at];
    const QChar before = at > 0 ? text[at - 1] : QChar(u' ');
    if (isAsciiDigit(c)) {
        // Not inside a number, a version or a code; not "제3일", "주5일".
        static constexpr QStringView joined = u".,-/:제주";
        return !before.isDigit() && !joined.contains(before)
            && !(before.isLetter() && before.unicode() < 0x250);
    }
    return !before.isLetterOrNumber() && mayBeginTime(c);
}

bool endsSentence(QStringView between)
{
    for (qsizetype i = 0; i + 1 < between.size(); ++i) {
        const QChar c = between[i];
        if ((c == u'.' || c == u'?' || c == u'!') && !isAsciiDigit(between[i + 1]))
            return true;
    }
    return false;
}

class BlockScanner
{
public:
    BlockScanner(QStringView text, int block, TimeFlow &flow)
        : m_text(text)
        , m_block(block)
        , m_flow(flow)
    {
        m_flow.beginBlock();
    }

    void scan(QList<TimeExpression> &found, const CancelToken &cancel)
    {
        qsizetype at = 0;
        for (qsizetype steps = 0; at < m_text.size(); ++steps) {
            if (steps % 4096 == 0 && cancel.isCancelled())
                return;
            const auto phrase = mayBegin(m_text, at) ? readTimePhrase(m_text, at) : std::nullopt;
            if (phrase)
                found.append(expressionOf(*phrase));
            at = phrase ? phrase->span.end : at + 1;
        }
    }

private:
    TimeExpression expressionOf(const TimePhrase &phrase)
    {
        if (endsSentence(m_text.mid(m_previousEnd, phrase.span.start - m_previousEnd)))
            m_flow.beginSentence();
        m_previousEnd = phrase.span.end;
        const Tense tense = tenseBehind(m_text, phrase.span.end);
        return {m_block, phrase.span, phrase.type, m_flow.resolve(phrase, tense)};
    }

    QStringView m_text;
    int m_block;
    TimeFlow &m_flow;
    qsizetype m_previousEnd = 0;
};

} // namespace

QList<TimeExpression> findTimes(
    const Article &article, const QString &anchor, const CancelToken &cancel)
{
    QList<TimeExpression> found;
    TimeFlow flow(coarseDateOf(anchor));
    BlockScanner(article.title, titleBlock, flow).scan(found, cancel);
    BlockScanner(article.subtitle, subtitleBlock, flow).scan(found, cancel);
    for (qsizetype i = 0; i < article.blocks.size(); ++i) {
        const Block &block = article.blocks[i];
        // A caption may be years older than the text around it.
        TimeFlow aside = flow;
        TimeFlow &used = block.kind == BlockKind::Caption ? aside : flow;
        BlockScanner(block.text, static_cast<int>(i), used).scan(found, cancel);
    }
    return found;
}

} // namespace naranhi::language
