// SPDX-License-Identifier: GPL-3.0-or-later

#include "language/sayings.h"

#include "language/sayingwords.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace naranhi::language {

namespace {

constexpr qsizetype mostWordsBetween = 6; // of the quotative and its verb
constexpr qsizetype fewestWords = 4; // of a quotation that needs no verb of saying
constexpr qsizetype fewestToldWords = 3;

// Where somebody speaks: "기자회견에서".
constexpr auto occasions = std::to_array<std::u16string_view>({u"회견에서",
    u"간담회에서",
    u"인터뷰에서",
    u"브리핑에서",
    u"회의에서",
    u"통화에서",
    u"퍼런스콜에서",
    u"설명회에서",
    u"발표회에서",
    u"토론회에서",
    u"방송에서",
    u"연설에서",
    u"행사에서",
    u"질문에",
    u"질의에"});

qsizetype wordCount(QStringView quotation)
{
    const QStringView inner = quotation.sliced(1, quotation.size() - 2);
    return inner.split(u' ', Qt::SkipEmptyParts).size();
}

bool isDoubleMark(QChar mark)
{
    return mark == u'"' || mark == u'“';
}

// Whether the marks are those of speech: the others hold titles of works and events.
bool isSpeechMark(QChar mark)
{
    return isDoubleMark(mark) || mark == u'‘' || mark == u'\'';
}

// Whether a quotation with a quotative behind it is speech though no verb of saying follows: a
// whole sentence or many words.
bool isSureSpeech(QStringView quotation)
{
    const qsizetype words = wordCount(quotation);
    if (!isDoubleMark(quotation.front()))
        return words > fewestWords;
    QStringView inner = quotation.sliced(1, quotation.size() - 2).trimmed();
    while (!inner.isEmpty() && QStringView(u".!?").contains(inner.back()))
        inner.chop(1);
    const bool isSentence = inner.endsWith(u'다') || inner.endsWith(u'요') || inner.endsWith(u'까');
    return words >= fewestWords || (words > 1 && isSentence);
}

// Reads one sentence from left to right. What is quoted waits for its verb.
class SayingReader
{
public:
    explicit SayingReader(const SaidSentence &sentence)
        : m_sentence(sentence)
    {
    }

    [[nodiscard]] QList<Saying> read()
    {
        for (qsizetype i = 0; i < m_sentence.words.size(); ++i) {
            if (m_sentence.words.at(i).isQuotation)
                readQuotation(i);
            else
                readWord(i);
        }
        close(-1);
        return m_sayings;
    }

private:
    [[nodiscard]] QStringView word(qsizetype index) const { return m_sentence.word(index); }

    [[nodiscard]] bool isGlued(qsizetype index) const
    {
        return index < m_sentence.words.size()
            && m_sentence.words.at(index).span.start == m_sentence.words.at(index - 1).span.end;
    }

    // "…"라는 질문에, "…"는 물음에
    [[nodiscard]] bool isQuestion(qsizetype tail) const
    {
        const QStringView noun = word(tail + 1);
        return word(tail).endsWith(u'는') && (noun.startsWith(u"질문") || noun.startsWith(u"물음"));
    }

    // "…"는 입장이다, "…"라는 설명이다
    [[nodiscard]] bool isSpeechNounAhead(qsizetype tail) const
    {
        const QStringView noun = word(tail + 1);
        for (qsizetype length = 2; length < noun.size() && word(tail).endsWith(u'는'); ++length)
            if (isSpeechNoun(noun.first(length)) && isCopula(noun.sliced(length)))
                return true;
        return false;
    }

    void readQuotation(qsizetype index)
    {
        const TextSpan span = m_sentence.words.at(index).span;
        const QStringView quotation = m_sentence.textOf(span);
        const qsizetype words = wordCount(quotation);
        if (!isSpeechMark(quotation.front()) || words == 0)
            return;
        const qsizetype tail = index + 1;
        const bool isLong = words >= fewestWords;
        if (isLong && isQuestion(tail)) {
            m_sayings.append({.direct = {span}, .isQuestion = true});
            return;
        }
        if (isLong && isSpeechNounAhead(tail)) {
            m_sayings.append(
                {.verb = tail + 1, .direct = {span}, .source = sourceFor(index, index, index + 1)});
            return;
        }
        if (!isQuotative(word(tail)) || (!isGlued(tail) && word(tail).size() < 2))
            return;
        if (m_pending.direct.isEmpty() && !m_pending.told)
            m_firstQuoted = index;
        m_isSure = m_isSure || isSureSpeech(quotation);
        m_pending.direct.append(span);
        m_quotative = tail;
    }

    void readWord(qsizetype index)
    {
        if (isToldQuestion(index)) {
            addToldQuestion(index);
            return;
        }
        if (toldEnding(word(index)) > 0 && !followsQuotation(index)) {
            if (m_pending.direct.isEmpty())
                m_firstQuoted = index;
            m_toldBy = index;
            m_quotative = index;
            return;
        }
        if (m_quotative < 0 || index <= m_quotative || index - m_quotative > mostWordsBetween)
            return;
        const bool isVerb = isSaying(word(index)) || isLight(index);
        if (isVerb)
            close(index);
    }

    [[nodiscard]] bool followsQuotation(qsizetype index) const
    {
        return index > 0 && m_sentence.words.at(index - 1).isQuotation;
    }

    // 했다 and 봤다 stand right behind the quotative or its subject.
    [[nodiscard]] bool isLight(qsizetype index) const
    {
        if (!isLightSaying(word(index)))
            return false;
        return index == m_quotative + 1 || subjectAt(m_sentence, index - 1).has_value();
    }

    // "…할 수 있느냐는 질문에"
    [[nodiscard]] bool isToldQuestion(qsizetype index) const
    {
        const QStringView asked = word(index);
        return !followsQuotation(index) && isQuestion(index)
            && (asked.endsWith(u"냐는") || asked.endsWith(u"가라는") || asked.endsWith(u"까라는")
                || asked.endsWith(u"지라는"));
    }

    void addToldQuestion(qsizetype index)
    {
        const QStringView asked = word(index);
        const qsizetype ending = asked.endsWith(u"라는") ? 2 : 1;
        const qsizetype start = afterTopic(index);
        const qsizetype end = m_sentence.words.at(index).span.end - ending;
        if (index - start + 1 >= fewestToldWords)
            m_sayings.append(
                {.told = TextSpan{m_sentence.words.at(start).span.start, end}, .isQuestion = true});
    }

    // The word behind the first source that is a topic, from where the clause begins.
    [[nodiscard]] qsizetype afterTopic(qsizetype end) const
    {
        for (qsizetype i = m_clause; i < end; ++i) {
            const auto source = subjectAt(m_sentence, i);
            if (source && source->isTopic)
                return i + 1;
        }
        return m_clause;
    }

    // Ends the clause at its verb, or where the sentence ends.
    void close(qsizetype verb)
    {
        const bool isDirect = !m_pending.direct.isEmpty();
        if ((isDirect && (verb >= 0 || m_isSure)) || (m_toldBy >= 0 && verb >= 0)) {
            m_pending.verb = verb;
            const qsizetype until = verb >= 0 ? verb : m_quotative + 1;
            m_pending.source = sourceFor(m_firstQuoted, m_quotative, until);
            if (m_toldBy >= 0 && !isDirect)
                m_pending.told = toldSpan();
            // "…라고 보고 있기 때문이다" tells of nobody.
            const bool isThought = !isDirect && !m_pending.source && !isSaying(word(verb));
            if (!isThought)
                m_sayings.append(m_pending);
        }
        m_pending = {};
        m_isSure = false;
        m_quotative = -1;
        m_toldBy = -1;
        if (verb >= 0)
            m_clause = verb + 1;
    }

    // The subject: between the quotative and the verb, else before what is said. Of several before
    // a quotation the last topic; before what is told, where a clause within has its own, only one
    // that no other can be meant beside.
    [[nodiscard]] std::optional<Source> sourceFor(
        qsizetype first, qsizetype quotative, qsizetype verb) const
    {
        for (qsizetype i = verb - 1; i > quotative; --i)
            if (auto source = subjectAt(m_sentence, i))
                return source;
        const bool isTold = m_pending.direct.isEmpty() && m_toldBy >= 0;
        return isTold ? toldSource(first) : quotedSource(first, quotative);
    }

    [[nodiscard]] std::optional<Source> quotedSource(qsizetype first, qsizetype quotative) const
    {
        std::optional<Source> subject;
        for (qsizetype i = m_clause; i < std::max(first, quotative); ++i) {
            auto source = subjectAt(m_sentence, i);
            if (source && (source->isTopic || !subject || !subject->isTopic))
                subject = source;
        }
        return subject;
    }

    [[nodiscard]] std::optional<Source> toldSource(qsizetype told) const
    {
        std::optional<Source> topic;
        bool isNewClause = false;
        for (qsizetype i = m_clause; i < told; ++i) {
            auto source = subjectAt(m_sentence, i);
            if (source && source->isTopic && (!topic || isNewClause)) {
                topic = source;
                isNewClause = false;
            }
            isNewClause = isNewClause || joinsClauses(i);
        }
        return topic || !isOwnWill(word(m_toldBy)) ? topic : onlySubject(told);
    }

    // What only whoever speaks can say of themselves: "…겠다고", "…희망한다고".
    static bool isOwnWill(QStringView told)
    {
        for (const QStringView ending : {u"겠다고",
                 u"싶다고",
                 u"희망한다고",
                 u"바란다고",
                 u"원한다고",
                 u"기대한다고",
                 u"생각한다고",
                 u"자고"})
            if (told.endsWith(ending))
                return true;
        return false;
    }

    // The source marked by 이 or 가, if it is the only one.
    [[nodiscard]] std::optional<Source> onlySubject(qsizetype told) const
    {
        std::optional<Source> subject;
        for (qsizetype i = m_clause; i < told; ++i) {
            auto source = subjectAt(m_sentence, i);
            if (source && subject)
                return std::nullopt;
            if (source)
                subject = source;
        }
        return subject;
    }

    // "…했지만, " "…하는데, "
    [[nodiscard]] bool joinsClauses(qsizetype index) const
    {
        const QStringView text = word(index);
        return m_sentence.words.at(index).endsClause
            && (text.endsWith(u"지만") || text.endsWith(u"데") || text.endsWith(u"며")
                || text.endsWith(u'고') || text.endsWith(u'나'));
    }

    // From behind the topic that says it, or from where the clause begins.
    [[nodiscard]] std::optional<TextSpan> toldSpan() const
    {
        qsizetype start = m_clause;
        if (m_pending.source
            && m_pending.source->words.end <= m_sentence.words.at(m_toldBy).span.start) {
            while (start < m_toldBy
                && m_sentence.words.at(start).span.start < m_pending.source->words.end)
                ++start;
        }
        start = afterSetting(start);
        if (m_toldBy - start + 1 < fewestToldWords)
            return std::nullopt;
        const SaidWord &last = m_sentence.words.at(m_toldBy);
        TextSpan told{m_sentence.words.at(start).span.start, last.span.end - toldEnding(last.text)};
        if (last.text.endsWith(u"라고") && isDemanding(word(m_pending.verb)))
            told.end = last.span.end - 1; // 바꾸라: the ending is of what is told
        const QStringView text = m_sentence.textOf(told);
        if (text.startsWith(u'(') && !text.contains(u')')) // the whole sentence is in brackets
            ++told.start;
        return told;
    }

    // Where and to what it was said is no part of it: "기자회견에서", "…에 따르면".
    [[nodiscard]] qsizetype afterSetting(qsizetype start) const
    {
        qsizetype from = start;
        for (qsizetype i = start; i < std::min(m_toldBy, start + 12); ++i) {
            const QStringView text = word(i);
            const bool isSetting = text == u"따르면" || text == u"참석해" || text == u"출연해"
                || std::ranges::any_of(occasions,
                    [text](std::u16string_view each) { return text.endsWith(QStringView(each)); });
            if (isSetting || (i == from && (text == u"이날" || text == u"이어" || text == u"또")))
                from = i + 1;
        }
        return from;
    }

    const SaidSentence &m_sentence;
    QList<Saying> m_sayings;
    Saying m_pending;
    bool m_isSure = false; // what is quoted needs no verb
    qsizetype m_firstQuoted = -1;
    qsizetype m_quotative = -1;
    qsizetype m_toldBy = -1; // the word that ends what is told
    qsizetype m_clause = 0; // where the clause begins
};

} // namespace

QList<Saying> sayingsOf(const SaidSentence &sentence)
{
    return SayingReader(sentence).read();
}

} // namespace naranhi::language
