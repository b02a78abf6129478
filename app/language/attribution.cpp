// SPDX-License-Identifier: GPL-3.0-or-later

#include "language/attribution.h"

#include "language/sayings.h"
#include "language/sayingwords.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace naranhi::language {

namespace {

constexpr qsizetype farthestThing = 4; // words from 것으로 to its verb
constexpr qsizetype farthestOwner = 6; // words from who made a document to its name

constexpr auto continuations = std::to_array<std::u16string_view>(
    {u"그러면서", u"이어", u"이어서", u"또", u"또한", u"덧붙여", u"아울러", u"이와", u"다만"});
constexpr auto thisWay
    = std::to_array<std::u16string_view>({u"이같이", u"이렇게", u"이처럼", u"같이"});
constexpr auto intents = std::to_array<std::u16string_view>({u"뜻을",
    u"입장을",
    u"의사를",
    u"의지를",
    u"견해를",
    u"방침을",
    u"계획을",
    u"소감을",
    u"각오를",
    u"포부를",
    u"생각을"});

template <size_t n> bool isOneOf(const std::array<std::u16string_view, n> &words, QStringView word)
{
    return std::ranges::any_of(words, [word](std::u16string_view each) { return word == each; });
}

bool endsInRieul(QStringView word)
{
    if (word.isEmpty())
        return false;
    const ushort last = word.back().unicode();
    return last >= 0xAC00 && last <= 0xD7A3 && (last - 0xAC00) % 28 == 8;
}

// What the words of one sentence say of its source.
class SentenceReader
{
public:
    SentenceReader(const SaidSentence &sentence, const std::optional<Source> &before)
        : m_sentence(sentence)
        , m_before(before)
    {
    }

    void read()
    {
        for (const Saying &saying : sayingsOf(m_sentence))
            addSaying(saying);
        for (qsizetype i = 0; i < m_sentence.words.size(); ++i) {
            if (word(i).isEmpty())
                continue;
            readAccordingTo(i);
            readHearsay(i);
            readConjecture(i);
            readReckoning(i);
            readStatement(i);
            readOpinionAbout(i);
        }
        std::ranges::stable_sort(
            found, {}, [](const Attribution &each) { return each.words.start; });
    }

    QList<Attribution> found;
    std::optional<Source> speaker; // who goes on in the next sentence

private:
    [[nodiscard]] QStringView word(qsizetype index) const { return m_sentence.word(index); }
    [[nodiscard]] TextSpan span(qsizetype index) const { return m_sentence.words.at(index).span; }

    void add(SourceKind kind, TextSpan words, std::optional<TextSpan> name = {})
    {
        const QStringView text = m_sentence.textOf(words);
        if (text.endsWith(u')') && !text.contains(u'('))
            words.end -= text.endsWith(u".)") ? 2 : 1;
        const auto isKnown = [&](const Attribution &each) {
            return each.kind == kind && (each.words.overlaps(words) || each.name == name)
                && kind != SourceKind::Hearsay;
        };
        if (std::none_of(found.cbegin(), found.cend(), isKnown))
            found.append(
                {.sentence = m_sentence.place, .kind = kind, .words = words, .name = name});
    }

    void addSource(const Source &source)
    {
        if (!source.isPronoun) {
            add(source.kind, source.words, source.name);
            speaker = source;
        } else { // 그는: a person of the sentence before
            speaker = m_before ? m_before : std::optional(source);
            add(speaker->kind, source.words);
        }
    }

    void addSaying(const Saying &saying)
    {
        if (saying.isQuestion)
            return;
        if (saying.source) {
            addSource(*saying.source);
            return;
        }
        // Whoever spoke last goes on.
        const bool goesOn = !saying.direct.isEmpty() || isOneOf(continuations, word(0));
        if (goesOn && m_before && saying.verb >= 0) {
            add(m_before->kind, span(saying.verb));
            speaker = m_before;
        }
    }

    // "…에 따르면", "…을 인용해"
    void readAccordingTo(qsizetype i)
    {
        const QStringView text = word(i);
        const bool isAccording = (text == u"따르면" || text == u"의하면");
        const bool isCiting = text == u"인용해" || text == u"인용하며" || text == u"인용하여";
        const QStringView before = word(i - 1);
        if ((!isAccording && !isCiting) || before.size() < 2
            || (isAccording && !before.endsWith(u'에'))
            || (isCiting && !before.endsWith(u'을') && !before.endsWith(u'를')))
            return;
        const qsizetype end = span(i - 1).end - 1;
        if (const auto source = sourceEndingAt(m_sentence, i - 1, end))
            add(source->kind, {source->words.start, span(i).end}, source->name);
        else if (isDocument(before.chopped(1)) || before.chopped(1).endsWith(u"보고서"))
            addDocument(i);
        else if (before == u"바에" && isHeard(word(i - 2)))
            add(SourceKind::Hearsay, {span(i - 2).start, span(i).end});
    }

    // "통계청이 낸 자료에 따르면": whoever made it, if the words before name it.
    void addDocument(qsizetype according)
    {
        const qsizetype first = std::max(qsizetype(0), according - farthestOwner);
        for (auto each = m_sentence.mentions.crbegin(); each != m_sentence.mentions.crend();
             ++each) {
            const bool isMaker
                = each->type == EntityType::Organisation || each->type == EntityType::Person;
            if (isMaker && each->span.end <= span(according - 1).end
                && each->span.start >= span(first).start) {
                add(SourceKind::Named, {each->span.start, span(according).end}, each->span);
                return;
            }
        }
        for (qsizetype i = according - 1; i >= first; --i) {
            if (word(i).size() < 3 || endsInRieul(word(i)))
                continue;
            if (const auto source = sourceEndingAt(m_sentence, i, span(i).end - 1);
                source && source->kind == SourceKind::Unnamed) {
                add(SourceKind::Unnamed, {source->words.start, span(according).end});
                return;
            }
        }
        add(SourceKind::Unnamed, {span(according - 1).start, span(according).end});
    }

    // The word within reach before `i` that is 것으로, or that ends as 다고 does; -1 for none.
    [[nodiscard]] qsizetype thingBefore(qsizetype i) const
    {
        for (qsizetype at = i - 1; at >= 0 && at >= i - farthestThing; --at) {
            if (word(at) == u"것으로" || word(at) == u"것으로는" || word(at) == u"걸로")
                return at;
            if (m_sentence.words.at(at).isQuotation || m_sentence.words.at(at).endsClause)
                break;
        }
        return -1;
    }

    void readHearsay(qsizetype i)
    {
        const QStringView before = word(i - 1);
        const bool isNews = before == u"소식이" || before == u"얘기가" || before == u"이야기가"
            || before == u"소문이" || before == u"사실이";
        const bool isHearing = isHeard(word(i))
            && (thingBefore(i) >= 0 || toldEnding(before) > 0
                || (isNews && before != u"사실이" && word(i).startsWith(u'전')));
        const bool isRumour = word(i).startsWith(u"후문이") || word(i).startsWith(u"후문입")
            || word(i).startsWith(u"전언이다") || word(i).startsWith(u"소문이")
            || word(i) == u"풍문이다";
        const bool isSaidToBe = (word(i) == u"한다" || word(i) == u"합니다")
            && before.endsWith(u"다고") && !m_sentence.words.at(i - 1).endsClause
            && i + 1 == m_sentence.words.size();
        if (isHearing || (isRumour && before.endsWith(u'는')))
            add(SourceKind::Hearsay, span(i));
        else if (isSaidToBe && !hasTopicSource())
            add(SourceKind::Hearsay, {span(i - 1).start, span(i).end});
    }

    [[nodiscard]] bool hasTopicSource() const { return !found.isEmpty(); }

    void readConjecture(qsizetype i)
    {
        const QStringView text = word(i);
        const QStringView before = word(i - 1);
        const qsizetype thing = thingBefore(i);
        if (isSeeming(text) && (thing >= 0 || isSign(before))) {
            add(SourceKind::Conjecture, {span(thing >= 0 ? thing : i - 1).start, span(i).end});
        } else if (isReckoned(text)
            && (thing >= 0 || before.endsWith(u'로') || before.endsWith(u"다고")
                || before.endsWith(u"라고"))) {
            add(SourceKind::Conjecture, {span(thing >= 0 ? thing : i - 1).start, span(i).end});
        } else if ((text == u"듯하다" || text == u"듯합니다" || text == u"듯싶다")
            || ((text == u"같다" || text == u"같습니다") && before == u"것")) {
            if (before == u"것" || endsInRieul(before))
                add(SourceKind::Conjecture, {span(i - 1).start, span(i).end});
        } else {
            readExpectation(i);
        }
    }

    // 움직임으로 보인다: not what meets the eye.
    static bool isSign(QStringView word)
    {
        return word == u"움직임으로" || word == u"의도로" || word == u"행보로"
            || word == u"포석으로" || word == u"조치로" || word == u"전략으로" || word == u"듯"
            || word == u"취지로" || word == u"때문으로" || word == u"영향으로";
    }

    // "…될 전망이다", "…할 예상이다"
    void readExpectation(qsizetype i)
    {
        const QStringView text = word(i);
        const QStringView before = word(i - 1);
        const bool isExpected = text.size() > 2 && isExpectation(text.first(2))
            && isCopula(text.sliced(2))
            && (endsInRieul(before) || before.endsWith(u"다는") || before.endsWith(u"라는"));
        if (isExpected)
            add(SourceKind::Conjecture, span(i));
    }

    // "…한 것으로 내다봤다", "…한 것으로 외신은 전했다"
    void readReckoning(qsizetype i)
    {
        const qsizetype thing = thingBefore(i);
        if (thing < 0 || !isReckoning(word(i)))
            return;
        if (const auto source = sourceAround(thing, i))
            addSource(*source);
        else if (!word(i).startsWith(u'전') && !word(i).startsWith(u"보도"))
            add(SourceKind::Conjecture, {span(thing).start, span(i).end});
    }

    // The subject between two words, else the first topic before them.
    [[nodiscard]] std::optional<Source> sourceAround(qsizetype from, qsizetype verb) const
    {
        for (qsizetype i = verb - 1; i > from; --i)
            if (auto source = subjectAt(m_sentence, i))
                return source;
        for (qsizetype i = 0; i < from; ++i)
            if (auto source = subjectAt(m_sentence, i); source && source->isTopic)
                return source;
        return std::nullopt;
    }

    // "이같이 밝혔다", "…겠다는 뜻을 밝혔다"
    void readStatement(qsizetype i)
    {
        const bool isWay = isOneOf(thisWay, word(i - 1)) && isSaying(word(i));
        const bool isIntent = isOneOf(intents, word(i - 1))
            && (isSaying(word(i)) || word(i).startsWith(u"내비쳤") || word(i).startsWith(u"나타냈")
                || word(i).startsWith(u"표명했"))
            && (word(i - 2).endsWith(u"다는") || word(i - 2).endsWith(u"라는"));
        if (!isWay && !isIntent)
            return;
        if (const auto source = sourceAround(i - 1, i))
            addSource(*source);
        else if (m_before)
            addSource({.words = span(i), .isPronoun = true});
    }

    // "업계에서는 …는 분석이 나온다", "…는 관측이 나온다", "…라는 게 홍 대표의 설명이다"
    void readOpinionAbout(qsizetype i)
    {
        const QStringView text = word(i);
        const bool isAbout = text.size() > 2 && (text.endsWith(u'이') || text.endsWith(u'가'));
        const QStringView noun = isAbout ? text.chopped(1) : QStringView();
        if (isAbout && word(i - 1).endsWith(u'는') && isGoingAbout(word(i + 1))) {
            if (isExpectation(noun))
                add(SourceKind::Conjecture, {span(i).start, span(i + 1).end});
            else if (noun == u"가능성" || noun == u"우려")
                add(noun == u"우려" ? SourceKind::Unnamed : SourceKind::Conjecture,
                    {span(i).start, span(i + 1).end});
            else if (isSpeechNoun(noun) || noun == u"지적")
                addOpinion(i, {span(i).start, span(i + 1).end});
            return;
        }
        const bool isReport
            = text == u"보도가" && (isGoingAbout(word(i + 1)) || word(i + 1).startsWith(u"있"));
        if (isReport)
            addOwned(i, i + 1);
        else if (text.size() > 2 && isSpeechNoun(text.first(2)) && isCopula(text.sliced(2)))
            addOwned(i, i);
        else if (text.size() > 3 && isSpeechNoun(text.first(3)) && isCopula(text.sliced(3)))
            addOwned(i, i);
    }

    // Whose opinion it is, as far as the sentence says: 업계에서는, 일각에서는.
    void addOpinion(qsizetype i, TextSpan words)
    {
        for (qsizetype at = 0; at < i; ++at) {
            const auto source = subjectAt(m_sentence, at);
            if (source && source->kind == SourceKind::Unnamed) {
                add(SourceKind::Unnamed, source->words, source->name);
                return;
            }
        }
        add(SourceKind::Unnamed, words);
    }

    // "홍 대표의 설명이다", "업계의 평가다"; "회사는 …는 입장이다".
    void addOwned(qsizetype i, qsizetype last)
    {
        const QStringView owner = word(i - 1);
        if (owner.size() > 1 && owner.endsWith(u'의')) {
            if (const auto source = sourceEndingAt(m_sentence, i - 1, span(i - 1).end - 1)) {
                add(source->kind, {source->words.start, span(last).end}, source->name);
                speaker = source;
            }
            return;
        }
        if (!owner.endsWith(u"다는") && !owner.endsWith(u"라는"))
            return;
        if (const auto source = sourceAround(i - 1, i))
            addSource(*source);
        else
            add(SourceKind::Unnamed, {span(i).start, span(last).end});
    }

    const SaidSentence &m_sentence;
    const std::optional<Source> &m_before;
};

} // namespace

QList<Attribution> findAttributions(const Article &article, const ArticleAnalysis &analysis)
{
    QList<Attribution> found;
    std::optional<Source> speaker; // of the sentence before
    for (const SaidSentence &sentence : saidSentences(article, analysis)) {
        if (sentence.kind == BlockKind::Heading)
            continue;
        SentenceReader reader(sentence, speaker);
        reader.read();
        found += reader.found;
        speaker = reader.speaker;
    }
    return found;
}

} // namespace naranhi::language
