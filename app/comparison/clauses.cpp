// SPDX-License-Identifier: GPL-3.0-or-later

#include "comparison/clauses.h"

#include "comparison/wordlist.h"
#include "language/particles.h"

#include <algorithm>
#include <array>
#include <initializer_list>

using namespace Qt::StringLiterals;

namespace naranhi::comparison {

namespace {

// "14일(현지시간)에" is read as "14일".
TextSpan trimmed(const QString &text, TextSpan word)
{
    while (word.start < word.end && !text.at(word.start).isLetterOrNumber())
        ++word.start;
    const qsizetype bracket = text.indexOf(u'(', word.start);
    if (bracket > word.start && bracket < word.end)
        word.end = bracket;
    while (word.end > word.start && !text.at(word.end - 1).isLetterOrNumber()
        && text.at(word.end - 1) != u'%')
        --word.end;
    return word;
}

bool endsWord(QChar c)
{
    return c.isSpace() || c == u'"' || c == u'“' || c == u'”';
}

QList<ClauseWord> wordsOf(const QString &text, TextSpan sentence)
{
    QList<ClauseWord> words;
    qsizetype start = sentence.start;
    for (qsizetype at = sentence.start; at <= sentence.end; ++at) {
        if (at < sentence.end && !endsWord(text.at(at)))
            continue;
        const TextSpan span = trimmed(text, {start, at});
        start = at + 1;
        if (span.isEmpty())
            continue;
        const QStringView word = QStringView(text).sliced(span.start, span.length());
        const qsizetype particle = language::particleLength(word);
        words.append({span, word.chopped(particle).toString(), word.last(particle).toString()});
    }
    return words;
}

// Reads the words of a sentence from left to right and cuts behind each verb.
class ClauseReader
{
public:
    ClauseReader(const QString &text, TextSpan sentence)
        : m_text(text)
        , m_sentence(sentence)
        , m_words(wordsOf(text, sentence))
        , m_quoted(quotationsIn(text, sentence))
    {
    }

    QList<Clause> read()
    {
        for (qsizetype i = 0; i < m_words.size(); ++i)
            i = readWord(i);
        if (!m_open.words.isEmpty())
            close(m_sentence.end);
        inheritTenses();
        return m_clauses;
    }

private:
    [[nodiscard]] QStringView wordAt(qsizetype i) const
    {
        if (i < 0 || i >= m_words.size())
            return {};
        const TextSpan span = m_words.at(i).span;
        return QStringView(m_text).sliced(span.start, span.length());
    }

    // Returns the last word that it used.
    qsizetype readWord(qsizetype i)
    {
        if (const auto verb = readVerb(wordAt(i)))
            return closeWithVerb(i, *verb);
        if (namesEvent(i))
            return closeWithNoun(i);
        m_open.words.append(m_words.at(i));
        return i;
    }

    [[nodiscard]] bool namesEvent(qsizetype i) const
    {
        const ClauseWord &word = m_words.at(i);
        if (!isEventNoun(word.stem))
            return false;
        if (word.particle.isEmpty())
            return isOneOf(
                wordAt(i + 1), {u"후", u"뒤", u"이후", u"직후", u"직전", u"예정", u"중"});
        return isOneOf(word.particle,
            {u"을", u"를", u"이", u"가", u"은", u"는", u"도", u"까지", u"엔", u"에"});
    }

    qsizetype closeWithNoun(qsizetype i)
    {
        m_open.predicate = m_words.at(i).span;
        m_open.event = eventOf(m_words.at(i).stem);
        const QStringView next = wordAt(i + 1);
        if (startsWithAny(next, {u"무산", u"불발", u"취소", u"거부"})) {
            m_open.isNegated = true;
            m_open.predicate.end = m_words.at(i + 1).span.end;
            m_open.tense = EventTense::Past;
            m_open.isHypothetical = next.endsWith(u'면');
            ++i;
        }
        close(m_words.at(i).span.end);
        return i;
    }

    qsizetype closeWithVerb(qsizetype i, const VerbForm &verb)
    {
        m_open.predicate = m_words.at(i).span;
        m_open.event = meetsInWords(verb.stem) ? u"만남"_s
            : verb.stem.isEmpty()              ? QString()
                                               : eventOf(verb.stem);
        m_open.isReport = isReport(verb.stem);
        m_open.tense = verb.tense;
        m_open.isHypothetical = verb.isHypothetical;
        m_open.isAdnominal = verb.isAdnominal;
        m_open.isNegated = isOneOf(wordAt(i - 1), {u"못", u"안"});
        if (startsWithAny(verb.stem, {u"무산", u"불발", u"취소"}))
            m_open.isNegated = true;
        if (verb.wantsAuxiliary)
            i = readNegation(i);
        if (verb.isAdnominal)
            i = readBoundNoun(i);
        m_open.predicate.end = m_words.at(i).span.end;
        close(m_open.predicate.end);
        return i;
    }

    // "자리를 가졌다", "마주 앉았다".
    [[nodiscard]] bool meetsInWords(QStringView stem) const
    {
        if (m_open.words.isEmpty())
            return false;
        const QString &before = m_open.words.constLast().stem;
        return (before == u"자리" && isOneOf(stem, {u"가지", u"갖", u"함께"}))
            || (before == u"마주" && stem == u"앉");
    }

    // "방문하지" + "못했다", "않을 수 없었다".
    qsizetype readNegation(qsizetype i)
    {
        const QStringView next = wordAt(i + 1);
        if (!startsWithAny(next, {u"못", u"않", u"아니"})) {
            m_open.isHypothetical = true;
            return i;
        }
        m_open.isNegated = true;
        const QChar last = next.back();
        const bool isPastForm = next.contains(u"했") || next.contains(u"았") || next.contains(u"은")
            || next.contains(u"한");
        const bool isComing = next == u"않는다" || next == u"못한다" || next.startsWith(u"않기로")
            || next == u"않을" || next == u"못할";
        m_open.tense = isPastForm ? EventTense::Past
            : isComing            ? EventTense::Coming
                                  : EventTense::Open;
        m_open.isHypothetical = last == u'면' || next.endsWith(u"도록") || next.endsWith(u"고는")
            || ((next == u"않을" || next == u"못할")
                && !startsWithAny(wordAt(i + 2), {u"예정", u"계획", u"방침", u"것"}));
        m_open.isAdnominal = false;
        return i + 1;
    }

    // "만날 예정이다", "만난 것으로 알려졌다": what stands behind belongs to the verb.
    qsizetype readBoundNoun(qsizetype i)
    {
        const QStringView next = wordAt(i + 1);
        if (startsWithAny(next, {u"예정", u"계획", u"방침", u"전망"})) {
            m_open.tense = EventTense::Coming;
            m_open.isAdnominal = false;
            return i + 1;
        }
        if (startsWithAny(next, {u"가능성", u"경우", u"때문", u"정도", u"필요", u"수"}))
            m_open.isHypothetical = true;
        if (startsWithAny(next, {u"것", u"바", u"셈"})) {
            m_open.isAdnominal = false;
            return i + 1;
        }
        return i;
    }

    void close(qsizetype end)
    {
        m_open.span = {m_start, end};
        m_open.isQuoted = std::ranges::any_of(m_quoted, [this](TextSpan quoted) {
            return quoted.overlaps(m_open.span);
        }) && quotes(m_open.predicate);
        m_clauses.append(m_open);
        m_start = end;
        m_open = {};
    }

    [[nodiscard]] bool quotes(TextSpan predicate) const
    {
        return std::ranges::any_of(
            m_quoted, [predicate](TextSpan quoted) { return quoted.overlaps(predicate); });
    }

    // "방문하고, … 만날 예정이다": what is open is told in the tense of what follows.
    void inheritTenses()
    {
        for (qsizetype i = m_clauses.size() - 2; i >= 0; --i) {
            if (m_clauses.at(i).tense == EventTense::Open)
                m_clauses[i].tense = m_clauses.at(i + 1).tense;
        }
    }

    const QString &m_text;
    TextSpan m_sentence;
    QList<ClauseWord> m_words;
    QList<TextSpan> m_quoted;
    QList<Clause> m_clauses;
    Clause m_open;
    qsizetype m_start = m_sentence.start;
};

} // namespace

QList<TextSpan> quotationsIn(const QString &text, TextSpan sentence)
{
    QList<TextSpan> quoted;
    qsizetype opened = -1;
    for (qsizetype at = sentence.start; at < sentence.end; ++at) {
        const QChar c = text.at(at);
        if (c == u'“' || (c == u'"' && opened < 0)) {
            opened = at;
        } else if ((c == u'”' || c == u'"') && opened >= 0) {
            quoted.append({opened, at});
            opened = -1;
        }
    }
    if (opened >= 0)
        quoted.append({opened, sentence.end});
    return quoted;
}

QList<Clause> clausesOf(const QString &text, TextSpan sentence)
{
    return ClauseReader(text, sentence).read();
}

} // namespace naranhi::comparison
