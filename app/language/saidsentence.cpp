// SPDX-License-Identifier: GPL-3.0-or-later

#include "language/saidsentence.h"

#include "language/jobtitles.h"
#include "language/particles.h"
#include "language/quotations.h"
#include "language/sayingwords.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace naranhi::language {

namespace {

constexpr qsizetype longestPhrase = 45; // from a person's name to the end of the title
constexpr qsizetype mostWordsAround = 2; // of an unnamed source: "한 반도체 업계 관계자"

constexpr auto subjectEndings = std::to_array<std::u16string_view>(
    {u"은", u"는", u"이", u"가", u"도", u"께서", u"께서는", u"에서", u"에서는", u"에서도"});

// Splits what is no quotation at blanks, and takes the signs off the words.
class WordCutter
{
public:
    explicit WordCutter(QStringView text)
        : m_text(text)
    {
    }

    void cut(TextSpan span)
    {
        qsizetype at = span.start;
        while (at < span.end) {
            while (at < span.end && m_text.at(at).isSpace())
                ++at;
            const qsizetype start = at;
            while (at < span.end && !m_text.at(at).isSpace())
                ++at;
            if (start < at)
                add({start, at});
        }
    }

    void addQuotation(TextSpan span)
    {
        m_words.append({span, m_text.sliced(span.start, span.length()), true, false});
    }

    [[nodiscard]] QList<SaidWord> words() const { return m_words; }

private:
    static bool isSign(QChar c) { return !c.isLetterOrNumber() && c != u')' && c != u'%'; }

    void add(TextSpan span)
    {
        const TextSpan whole = span;
        while (span.start < span.end && !m_text.at(span.start).isLetterOrNumber()
            && m_text.at(span.start) != u'(')
            ++span.start;
        const bool hasBracket = m_text.sliced(span.start, span.length()).contains(u'(');
        while (span.end > span.start
            && (isSign(m_text.at(span.end - 1))
                || (!hasBracket && m_text.at(span.end - 1) == u')')))
            --span.end;
        const bool hasComma = QStringView(u",;·").contains(m_text.at(whole.end - 1));
        if (span.isEmpty()) {
            if (!m_words.isEmpty() && hasComma)
                m_words.last().endsClause = true;
            return;
        }
        m_words.append({span, m_text.sliced(span.start, span.length()), false, hasComma});
    }

    QStringView m_text;
    QList<SaidWord> m_words;
};

QList<SaidWord> wordsIn(QStringView text, TextSpan sentence, const QList<TextSpan> &quotations)
{
    WordCutter cutter(text);
    qsizetype at = sentence.start;
    for (const TextSpan quotation : quotations) {
        if (quotation.start < at || quotation.end > sentence.end)
            continue;
        cutter.cut({at, quotation.start});
        cutter.addQuotation(quotation);
        at = quotation.end;
    }
    cutter.cut({at, sentence.end});
    return cutter.words();
}

// "오픈AI(OpenAI)" without the brackets.
qsizetype withoutBrackets(QStringView text, qsizetype start, qsizetype end)
{
    if (end <= start || text.at(end - 1) != u')')
        return end;
    const qsizetype open = text.first(end).lastIndexOf(u'(');
    return open >= start ? open : end;
}

// The same without what stands behind a name and is none: 씨, 측, 들.
qsizetype withoutSuffix(QStringView text, qsizetype start, qsizetype end)
{
    for (qsizetype before = end + 1; before != end;) {
        before = end;
        for (const QStringView suffix : {u"씨", u"측", u"쪽", u"들", u"등", u"님", u"군", u"양"})
            if (end - suffix.size() >= start && text.first(end).endsWith(suffix))
                end -= suffix.size();
        while (end > start && text.at(end - 1).isSpace())
            --end;
    }
    return end;
}

qsizetype wordStart(QStringView text, qsizetype begin, qsizetype end)
{
    while (end > begin && !text.at(end - 1).isSpace())
        --end;
    return end;
}

bool isNaming(const Mention &mention)
{
    return mention.type == EntityType::Person || mention.type == EntityType::Organisation
        || mention.type == EntityType::Place;
}

const Mention *mentionEndingAt(const SaidSentence &sentence, qsizetype end)
{
    const auto found = std::find_if(sentence.mentions.cbegin(),
        sentence.mentions.cend(),
        [end](const Mention &each) { return each.span.end == end && isNaming(each); });
    return found == sentence.mentions.cend() ? nullptr : &*found;
}

// Whether nothing parts a name from the noun behind it: no comma, no quotation, no word with a
// particle but 의.
bool isOnePhrase(QStringView between)
{
    const QStringView particles = u"은는을를에도";
    for (const QStringView word : between.split(u' ', Qt::SkipEmptyParts)) {
        if (word.endsWith(u',') || word.contains(u'"') || word.contains(u'“')
            || (word.size() > 1 && particles.contains(word.back()))
            || (word.size() > 2 && word.endsWith(u"에서")))
            return false;
    }
    return !between.startsWith(u',');
}

// The nearest name before `end` of the phrase that ends there; persons before all else.
const Mention *nameOfPhrase(const SaidSentence &sentence, qsizetype end)
{
    const Mention *found = nullptr;
    for (const Mention &each : sentence.mentions) {
        if (!isNaming(each) || each.span.end > end || end - each.span.end > longestPhrase
            || !isOnePhrase(sentence.textOf({each.span.end, end})))
            continue;
        if (!found || each.type == EntityType::Person || found->type != EntityType::Person)
            found = &each;
    }
    return found;
}

// Where an unnamed source begins: one or two words before the noun go with it.
qsizetype startOfUnnamed(const SaidSentence &sentence, qsizetype word, const Mention *owner)
{
    if (owner)
        return owner->span.start;
    qsizetype start = sentence.words.at(word).span.start;
    for (qsizetype i = word - 1; i >= 0 && i >= word - mostWordsAround; --i) {
        const SaidWord &before = sentence.words.at(i);
        if (before.isQuotation || before.endsClause || before.text.front().isDigit()
            || (before.text.size() > 1 && before.text != u"고위"
                && particleLength(before.text) > 0))
            break;
        start = before.span.start;
    }
    return start;
}

qsizetype subjectEndingLength(QStringView word)
{
    qsizetype longest = 0;
    for (const std::u16string_view each : subjectEndings) {
        const QStringView ending(each);
        if (ending.size() > longest && ending.size() < word.size() && word.endsWith(ending))
            longest = ending.size();
    }
    return longest;
}

} // namespace

QStringView SaidSentence::word(qsizetype index) const
{
    if (index < 0 || index >= words.size() || words.at(index).isQuotation)
        return {};
    return words.at(index).text;
}

QList<SaidSentence> saidSentences(const Article &article, const ArticleAnalysis &analysis)
{
    QList<SaidSentence> sentences;
    QList<TextSpan> quotations;
    QString text;
    int block = titleBlock - 2;
    auto mention = analysis.mentions.cbegin();
    for (const BlockSpan &place : analysis.sentences) {
        if (place.block != block) {
            block = place.block;
            text = textOf(article, block);
            quotations = findQuotations(text);
            mention = std::find_if(analysis.mentions.cbegin(),
                analysis.mentions.cend(),
                [block](const Mention &each) { return each.block == block; });
        }
        SaidSentence sentence{.place = place,
            .kind = block < 0 ? BlockKind::Heading : article.blocks.at(block).kind,
            .text = text,
            .words = {},
            .mentions = {}};
        sentence.words = wordsIn(sentence.text, place.span, quotations);
        for (; mention != analysis.mentions.cend() && mention->block == block
             && mention->span.end <= place.span.end;
             ++mention) {
            if (mention->span.start >= place.span.start)
                sentence.mentions.append(*mention);
        }
        sentences.append(sentence);
    }
    return sentences;
}

std::optional<Source> sourceEndingAt(const SaidSentence &sentence, qsizetype word, qsizetype end)
{
    const QStringView text = sentence.text;
    const qsizetype begin = sentence.place.span.start;
    for (const qsizetype last : {end, withoutBrackets(text, begin, end)}) {
        const qsizetype bare = withoutSuffix(text, begin, last);
        const qsizetype first = wordStart(text, begin, bare);
        for (const qsizetype tail : {last, bare})
            if (const Mention *mention = mentionEndingAt(sentence, tail))
                return Source{.kind = SourceKind::Named,
                    .words = {mention->span.start, end},
                    .name = mention->span};
        if (bare <= first)
            continue;
        const QStringView stem = text.sliced(first, bare - first);
        const bool isUnnamed = endsInUnnamedSource(stem);
        const qsizetype titleEnd = stem.endsWith(u')') ? stem.size() - 1 : stem.size();
        if (!isUnnamed && jobTitleLength(stem.first(titleEnd)) == 0)
            continue;
        const Mention *name = nameOfPhrase(sentence, bare);
        const bool isPerson = name && name->type == EntityType::Person;
        if (isUnnamed && !isPerson) {
            const qsizetype start = startOfUnnamed(sentence, word, name);
            return Source{.kind = SourceKind::Unnamed,
                .words = {start, end},
                .name = name ? std::optional(name->span) : std::nullopt};
        }
        return Source{.kind = SourceKind::Named,
            .words = {isPerson ? name->span.start : first, end},
            .name = isPerson ? std::optional(name->span) : std::nullopt};
    }
    return std::nullopt;
}

std::optional<Source> subjectAt(const SaidSentence &sentence, qsizetype word)
{
    const QStringView text = sentence.word(word);
    const qsizetype ending = subjectEndingLength(text);
    if (ending == 0)
        return std::nullopt;
    const TextSpan span = sentence.words.at(word).span;
    const QStringView particle = text.last(ending);
    const QStringView stem = text.chopped(ending);
    const bool isTopic = particle.endsWith(u'은') || particle.endsWith(u'는');
    if ((stem == u"그" || stem == u"그녀") && (particle == u"는" || particle == u"가"))
        return Source{.words = span, .isPronoun = true, .isTopic = true};
    std::optional<Source> source = sourceEndingAt(sentence, word, span.end - ending);
    // Where something is, is no source: only nobody in particular speaks "in" a trade.
    const bool isWhere = particle.startsWith(u"에서");
    if (!source || (isWhere && source->kind != SourceKind::Unnamed))
        return std::nullopt;
    source->words.end = span.end;
    source->isTopic = isTopic;
    return source;
}

} // namespace naranhi::language
