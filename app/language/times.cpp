// SPDX-License-Identifier: GPL-3.0-or-later

#include "language/times.h"

#include "language/timecursor.h"
#include "language/timeflow.h"
#include "language/timegrammar.h"
#include "language/timetense.h"
#include "language/timewords.h"

#include <algorithm>
#include <limits>
#include <utility>

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

// The overrides of one block in text order.
class BlockOverrides
{
public:
    BlockOverrides(const QList<TimeOverride> &all, int block)
    {
        for (const TimeOverride &each : all) {
            if (each.place.block == block && !each.place.span.isEmpty())
                m_overrides.append(each);
        }
        std::stable_sort(m_overrides.begin(), m_overrides.end(), [](const auto &a, const auto &b) {
            return a.place.span.start < b.place.span.start;
        });
    }

    // The value set for words that begin here; the last one set counts.
    [[nodiscard]] const TimeOverride *valueAt(qsizetype at)
    {
        while (m_next < m_overrides.size() && m_overrides[m_next].place.span.start < at)
            ++m_next;
        const TimeOverride *found = nullptr;
        for (qsizetype i = m_next; i < m_overrides.size() && startsAt(i, at); ++i)
            found = m_overrides[i].value.isEmpty() ? found : &m_overrides[i];
        return found;
    }

    // Where the next value is set; nothing found by itself may reach over it.
    [[nodiscard]] qsizetype nextValueBehind(qsizetype at) const
    {
        for (qsizetype i = m_next; i < m_overrides.size(); ++i) {
            if (m_overrides[i].place.span.start > at && !m_overrides[i].value.isEmpty())
                return m_overrides[i].place.span.start;
        }
        return std::numeric_limits<qsizetype>::max();
    }

    // The anchor set for words that overlap these.
    [[nodiscard]] QString anchorFor(TextSpan span) const
    {
        const auto applies = [span](const TimeOverride &each) {
            return !each.anchor.isEmpty() && each.place.span.overlaps(span);
        };
        const auto found = std::find_if(m_overrides.rbegin(), m_overrides.rend(), applies);
        return found != m_overrides.rend() ? found->anchor : QString();
    }

private:
    [[nodiscard]] bool startsAt(qsizetype i, qsizetype at) const
    {
        return m_overrides[i].place.span.start == at;
    }

    QList<TimeOverride> m_overrides;
    qsizetype m_next = 0;
};

TimeType typeOfValue(const QString &value, TimeType otherwise)
{
    if (value.startsWith(u'P'))
        return TimeType::Duration;
    if (value.contains(u'T'))
        return TimeType::Time;
    return otherwise == TimeType::Duration ? TimeType::Date : otherwise;
}

class BlockScanner
{
public:
    BlockScanner(QStringView text, BlockOverrides overrides, int block, TimeFlow &flow)
        : m_text(text)
        , m_overrides(std::move(overrides))
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
            const auto expression = expressionAt(at);
            if (expression)
                found.append(*expression);
            at = expression ? expression->span.end : at + 1;
        }
    }

private:
    std::optional<TimeExpression> expressionAt(qsizetype at)
    {
        if (const TimeOverride *given = m_overrides.valueAt(at);
            given && given->place.span.end <= m_text.size())
            return givenExpression(*given);
        const auto phrase = mayBegin(m_text, at) ? readTimePhrase(m_text, at) : std::nullopt;
        if (!phrase || phrase->span.end > m_overrides.nextValueBehind(at))
            return std::nullopt;
        return expressionOf(*phrase);
    }

    void enter(TextSpan span)
    {
        if (endsSentence(m_text.mid(m_previousEnd, span.start - m_previousEnd)))
            m_flow.beginSentence();
        for (qsizetype i = m_previousEnd; i < span.start; ++i)
            passQuote(m_text[i]);
        m_previousEnd = span.end;
    }

    void passQuote(QChar c)
    {
        if (c == u'“')
            m_isQuoted = true;
        else if (c == u'”')
            m_isQuoted = false;
        else if (c == u'"')
            m_isQuoted = !m_isQuoted;
    }

    TimeExpression givenExpression(const TimeOverride &given)
    {
        const TextSpan span = given.place.span;
        enter(span);
        m_flow.take(given.value, {m_block, span});
        const auto phrase = readTimePhrase(m_text, span.start);
        return {.block = m_block,
            .span = span,
            .type = typeOfValue(given.value, phrase ? phrase->type : TimeType::Date),
            .value = given.value,
            .grounds = {TimeBasis::Reader, TimeRule::AsWritten, {}}};
    }

    TimeExpression expressionOf(const TimePhrase &phrase)
    {
        enter(phrase.span);
        const QString anchor = m_overrides.anchorFor(phrase.span);
        TimeReading reading = anchor.isEmpty() ? m_flow.resolve(phrase, contextOf(phrase))
                                               : readAgainst(phrase, anchor);
        return {m_block, phrase.span, phrase.type, reading.value, reading.other, reading.grounds};
    }

    TimeReading readAgainst(const TimePhrase &phrase, const QString &anchor)
    {
        TimeFlow apart(coarseDateOf(anchor));
        TimeReading reading = apart.resolve(phrase, contextOf(phrase));
        m_flow.take(reading.value, {m_block, phrase.span});
        reading.grounds.basis = TimeBasis::Reader;
        reading.grounds.anchor = anchor;
        reading.grounds.anchorWords.reset();
        return reading;
    }

    [[nodiscard]] PhraseContext contextOf(const TimePhrase &phrase) const
    {
        return {.words = {m_block, phrase.span},
            .tense = tenseBehind(m_text, phrase.span.end),
            .isQuoted = m_isQuoted,
            .tellsSpeech = phrase.first.fromFlow && tellsSpeechBehind(m_text, phrase.span.end)};
    }

    QStringView m_text;
    BlockOverrides m_overrides;
    int m_block;
    TimeFlow &m_flow;
    qsizetype m_previousEnd = 0;
    bool m_isQuoted = false;
};

// The day that a caption itself tells of its picture, and where: "2023.05.09 / 연합뉴스".
struct OwnDay
{
    CoarseDate date;
    TextSpan words;
};

std::optional<OwnDay> ownDayOf(QStringView caption, CoarseDate anchor)
{
    std::optional<OwnDay> last;
    for (qsizetype at = 0; at < caption.size();) {
        const auto phrase = mayBegin(caption, at) ? readTimePhrase(caption, at) : std::nullopt;
        at = phrase ? phrase->span.end : at + 1;
        if (!phrase || phrase->last || !phrase->first.year)
            continue;
        const CoarseDate date{
            *phrase->first.year, phrase->first.month.value_or(0), phrase->first.day.value_or(0)};
        const bool isBefore = !anchor.isDay() || date.toDate() <= anchor.toDate();
        if (date.toDate().isValid() && isBefore)
            last = OwnDay{date, phrase->span};
    }
    return last;
}

// A caption may be years older than the text around it: it lends nothing to the text, and takes
// nothing from it when it tells its own day.
TimeFlow flowOfCaption(const TimeFlow &flow, QStringView caption, int block, CoarseDate anchor)
{
    const auto own = ownDayOf(caption, anchor);
    return own ? TimeFlow(own->date, BlockSpan{block, own->words}) : flow;
}

} // namespace

QList<TimeExpression> findTimes(
    const Article &article, const QString &anchor, const CancelToken &cancel)
{
    return findTimes(article, anchor, {}, cancel);
}

QList<TimeExpression> findTimes(const Article &article,
    const QString &anchor,
    const QList<TimeOverride> &overrides,
    const CancelToken &cancel)
{
    QList<TimeExpression> found;
    TimeFlow flow(coarseDateOf(anchor));
    const auto scan = [&](QStringView text, int block, TimeFlow &used) {
        BlockScanner(text, BlockOverrides(overrides, block), block, used).scan(found, cancel);
    };
    scan(article.title, titleBlock, flow);
    scan(article.subtitle, subtitleBlock, flow);
    for (qsizetype i = 0; i < article.blocks.size(); ++i) {
        const Block &block = article.blocks[i];
        const auto row = static_cast<int>(i);
        if (block.kind != BlockKind::Caption) {
            scan(block.text, row, flow);
            continue;
        }
        TimeFlow aside = flowOfCaption(flow, block.text, row, coarseDateOf(anchor));
        scan(block.text, row, aside);
    }
    return found;
}

} // namespace naranhi::language
