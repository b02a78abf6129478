// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/evidencesheet.h"

#include "exchange/sheetcorrections.h"
#include "exchange/sheetwords.h"
#include "exchange/storynumbers.h"

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace naranhi::exchange {

namespace {

QString passageId(qsizetype passage)
{
    return passage < 0 ? QString() : QString(u'p' + QString::number(passage + 1));
}

// Makes the sheet's parts, each of what lies in the articles.
class SheetMaker
{
public:
    SheetMaker(const Story &story, WordsLanguage language)
        : m_story(story)
        , m_numbers(numbersOf(story))
        , m_language(language)
    {
    }

    [[nodiscard]] QList<SheetArticle> articles() const;
    [[nodiscard]] QList<SheetDigestLine> digest() const;
    [[nodiscard]] QList<SheetDifference> differences() const;
    [[nodiscard]] QList<SheetDate> timeline() const;
    [[nodiscard]] QList<SheetStatement> coverage() const;
    [[nodiscard]] QList<SheetGap> gaps() const;
    [[nodiscard]] QList<SheetQuotation> quotations() const;
    [[nodiscard]] QList<SheetEntity> entities() const;
    [[nodiscard]] QList<SheetCopy> copies() const;
    [[nodiscard]] QList<SheetWire> wires() const;
    [[nodiscard]] QList<SheetCorrection> corrections() const;

private:
    [[nodiscard]] const AnnotatedArticle &from(int number) const
    {
        return m_story.articles.at(number - 1);
    }
    [[nodiscard]] std::optional<Citation> cite(const ArticlePlace &place, TextSpan sentence) const;
    [[nodiscard]] std::optional<Citation> citeSentences(const ArticlePlace &place) const;
    [[nodiscard]] std::optional<Citation> citeWords(const ArticlePlace &place) const;
    [[nodiscard]] QList<Citation> citeAll(const QList<ArticlePlace> &places) const;
    [[nodiscard]] QString nameOf(EntityId id) const;
    [[nodiscard]] QList<SheetMention> mentionsOf(const AnnotatedArticle &article) const;
    [[nodiscard]] QList<SheetAttribution> attributionsOf(const AnnotatedArticle &article) const;
    [[nodiscard]] QList<SheetForm> formsOf(const Entity &entity) const;
    [[nodiscard]] QList<SheetClaim> claimsOf(const Difference &difference) const;

    const Story &m_story;
    Numbers m_numbers;
    WordsLanguage m_language;
};

std::optional<Citation> SheetMaker::cite(const ArticlePlace &place, TextSpan sentence) const
{
    const int number = m_numbers.articles.value(place.article);
    if (number == 0 || !fits(from(number).article, place.block, place.span))
        return std::nullopt;
    const QString text = textOf(from(number).article, place.block);
    const bool isAround = fits(from(number).article, place.block, sentence)
        && sentence.start <= place.span.start && place.span.end <= sentence.end;
    const TextSpan around = isAround ? sentence : place.span;
    return Citation{.article = number,
        .block = place.block,
        .span = place.span,
        .sentence = around,
        .words = text.mid(place.span.start, place.span.length()),
        .before = text.mid(around.start, place.span.start - around.start),
        .after = text.mid(place.span.end, around.end - place.span.end)};
}

std::optional<Citation> SheetMaker::citeSentences(const ArticlePlace &place) const
{
    return cite(place, place.span);
}

// With the sentence in which they stand.
std::optional<Citation> SheetMaker::citeWords(const ArticlePlace &place) const
{
    const int number = m_numbers.articles.value(place.article);
    if (number == 0)
        return std::nullopt;
    const QList<BlockSpan> &sentences = from(number).analysis.sentences;
    const auto around
        = std::find_if(sentences.cbegin(), sentences.cend(), [&place](const BlockSpan &each) {
              return each.block == place.block && each.span.contains(place.span);
          });
    return cite(place, around == sentences.cend() ? place.span : around->span);
}

QString SheetMaker::nameOf(EntityId id) const
{
    const auto it = std::find_if(m_story.entities.cbegin(),
        m_story.entities.cend(),
        [id](const Entity &each) { return each.id == id; });
    return it == m_story.entities.cend() ? QString() : it->name;
}

QList<SheetMention> SheetMaker::mentionsOf(const AnnotatedArticle &article) const
{
    QList<SheetMention> mentions;
    for (const Mention &mention : article.analysis.mentions) {
        const QString id = m_numbers.entities.value(mention.entity);
        if (!id.isEmpty() && mention.type != EntityType::Quantity
            && fits(article.article, mention.block, mention.span))
            mentions.append({mention.block, mention.span, id.mid(1).toLongLong() - 1});
    }
    return mentions;
}

QList<SheetAttribution> SheetMaker::attributionsOf(const AnnotatedArticle &article) const
{
    QList<SheetAttribution> attributions;
    for (const Attribution &each : article.analysis.attributions) {
        const auto words = cite({article.id, each.sentence.block, each.words}, each.sentence.span);
        if (words)
            attributions.append({each.kind, *words});
    }
    return attributions;
}

QList<SheetTime> timesOf(const AnnotatedArticle &article)
{
    QList<SheetTime> times;
    for (const TimeExpression &time : article.analysis.times)
        if (isCompleteTimeValue(time.value) && fits(article.article, time.block, time.span))
            times.append({time.block, time.span, time.type, time.value});
    return times;
}

QList<SheetArticle> SheetMaker::articles() const
{
    QList<SheetArticle> articles;
    for (qsizetype row = 0; row < m_story.articles.size(); ++row) {
        const AnnotatedArticle &each = m_story.articles.at(row);
        articles.append({.name = outletName(m_story, row, m_language),
            .article = each.article,
            .mentions = mentionsOf(each),
            .times = timesOf(each),
            .attributions = attributionsOf(each)});
    }
    return articles;
}

QList<SheetDigestLine> SheetMaker::digest() const
{
    QList<SheetDigestLine> digest;
    for (const DigestLine &line : m_story.comparison.digest)
        if (const auto sentence = citeSentences(line.sentence))
            digest.append({*sentence, line.value});
    return digest;
}

QList<SheetClaim> SheetMaker::claimsOf(const Difference &difference) const
{
    QList<SheetClaim> claims;
    for (const Claim &claim : difference.claims)
        if (const auto words = cite(claim.place, claim.sentence))
            claims.append({*words, claim.value});
    return claims;
}

// Numbered as the story document numbers them: those that still have two sides.
QList<SheetDifference> SheetMaker::differences() const
{
    QList<SheetDifference> differences;
    for (const Difference &each : m_story.comparison.differences) {
        const QList<SheetClaim> claims = claimsOf(each);
        if (claims.size() < 2)
            continue;
        differences.append({.id = u'd' + QString::number(differences.size() + 1),
            .kind = each.kind,
            .relation = each.relation,
            .about = each.about,
            .entity = nameOf(each.entity),
            .explanation = explanationOf(each, m_story, m_language),
            .claims = claims,
            .isDismissed = each.isDismissed,
            .comment = each.comment});
    }
    return differences;
}

QList<SheetDate> SheetMaker::timeline() const
{
    QList<SheetDate> timeline;
    for (const TimelineItem &item : m_story.timeline) {
        SheetDate date{item.value, item.range, {}};
        for (const TimelineReport &report : item.reports) {
            const auto &[block, sentence] = report.sentence;
            auto words = cite({report.article, block, report.words}, sentence);
            if (!words)
                words = citeSentences({report.article, block, sentence});
            if (words)
                date.reports.append(*words);
        }
        if (!date.reports.isEmpty())
            timeline.append(date);
    }
    return timeline;
}

QList<Citation> SheetMaker::citeAll(const QList<ArticlePlace> &places) const
{
    QList<Citation> citations;
    for (const ArticlePlace &place : places)
        if (const auto words = citeSentences(place))
            citations.append(*words);
    return citations;
}

QList<SheetStatement> SheetMaker::coverage() const
{
    const QList<Passage> &passages = m_story.comparison.passages;
    QList<SheetStatement> coverage;
    for (const Statement &statement : m_story.comparison.coverage)
        if (const auto words = citeSentences(statement.place))
            coverage.append({*words,
                passageId(statement.passage),
                statement.marks,
                citeAll(passages.value(statement.passage).members)});
    return coverage;
}

QList<SheetGap> SheetMaker::gaps() const
{
    QList<SheetGap> gaps;
    for (const Gap &gap : m_story.comparison.gaps) {
        const auto answer = citeWords(gap.answer);
        const int article = m_numbers.articles.value(gap.article);
        if (answer && article > 0)
            gaps.append({article, gap.question, passageId(gap.passage), *answer});
    }
    return gaps;
}

QList<SheetQuotation> SheetMaker::quotations() const
{
    QList<SheetQuotation> quotations;
    for (const Quotation &each : m_story.comparison.quotations) {
        SheetQuotation quotation{
            u'q' + QString::number(quotations.size() + 1), nameOf(each.speaker), {}};
        for (qsizetype i = 0; i < each.wordings.size(); ++i)
            if (const auto words = citeWords(each.wordings.at(i)))
                quotation.wordings.append({*words, each.isDirect.value(i, true)});
        if (!quotation.wordings.isEmpty())
            quotations.append(quotation);
    }
    return quotations;
}

QList<SheetForm> SheetMaker::formsOf(const Entity &entity) const
{
    QList<SheetForm> forms;
    for (const EntityForm &each : entity.forms) {
        const int article = m_numbers.articles.value(each.article);
        if (article == 0)
            continue;
        auto form = std::find_if(forms.begin(), forms.end(), [&each](const SheetForm &other) {
            return other.text == each.text;
        });
        if (form == forms.end())
            form = forms.insert(forms.end(), {each.text, QList<int>(m_story.articles.size(), 0)});
        form->counts[article - 1] += each.count;
    }
    return forms;
}

QList<SheetEntity> SheetMaker::entities() const
{
    QList<SheetEntity> entities;
    for (const Entity &each : m_story.entities)
        entities.append({.id = m_numbers.entities.value(each.id),
            .type = each.type,
            .name = each.name,
            .colour = each.colour,
            .forms = formsOf(each)});
    return entities;
}

QList<SheetCopy> SheetMaker::copies() const
{
    QList<SheetCopy> copies;
    for (const Copy &each : m_story.comparison.copies) {
        const SheetCopy copy{.article = m_numbers.articles.value(each.article),
            .from = m_numbers.articles.value(each.from),
            .share = each.share,
            .places = citeAll(each.places)};
        if (copy.article > 0 && copy.from > 0)
            copies.append(copy);
    }
    return copies;
}

QList<SheetWire> SheetMaker::wires() const
{
    QList<SheetWire> wires;
    for (const WireCredit &each : m_story.comparison.wires) {
        const int number = m_numbers.articles.value(each.place.article);
        if (number == 0)
            continue;
        const QList<LeftOut> &leftOut = from(number).article.leftOut;
        if (const auto words = citeWords(each.place))
            wires.append({each.agency, *words});
        else if (each.leftOut >= 0 && each.leftOut < leftOut.size())
            wires.append({each.agency,
                {.article = number,
                    .block = 0,
                    .span = {},
                    .sentence = {},
                    .words = leftOut.at(each.leftOut).text,
                    .before = {},
                    .after = {}}});
    }
    return wires;
}

QList<SheetCorrection> SheetMaker::corrections() const
{
    QList<SheetCorrection> corrections;
    for (qsizetype i = 0; i < m_story.corrections.size(); ++i)
        corrections.append({correctionSentence(m_story.corrections.at(i), m_language),
            !m_story.unplaced.contains(i)});
    return corrections;
}

} // namespace

qsizetype SheetArticle::countOf(SourceKind kind) const
{
    return std::count_if(attributions.cbegin(),
        attributions.cend(),
        [kind](const SheetAttribution &each) { return each.kind == kind; });
}

EvidenceSheet evidenceSheetOf(
    const Story &story, const QList<InputFailure> &failures, WordsLanguage language)
{
    const SheetMaker maker(story, language);
    EvidenceSheet sheet{.language = language,
        .articles = maker.articles(),
        .digest = maker.digest(),
        .differences = maker.differences(),
        .timeline = maker.timeline(),
        .coverage = maker.coverage(),
        .gaps = maker.gaps(),
        .quotations = maker.quotations(),
        .entities = maker.entities(),
        .copies = maker.copies(),
        .wires = maker.wires(),
        .independentTexts = story.comparison.independentTexts,
        .corrections = maker.corrections(),
        .failures = {}};
    for (const InputFailure &failure : failures)
        sheet.failures.append({failure.source, wordOf(failure.error.code, language)});
    return sheet;
}

} // namespace naranhi::exchange
