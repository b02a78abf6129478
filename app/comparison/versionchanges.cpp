// SPDX-License-Identifier: GPL-3.0-or-later

#include "comparison/versionchanges.h"

#include <QSet>

#include <algorithm>

namespace naranhi::comparison {

namespace {

// Half of the words: a sentence with one name and one number changed has more in common.
constexpr double alike = 0.5;
// Each is compared with each; beyond these, versions have nothing in common anyway.
constexpr qsizetype maximumSentences = 400;

struct Sentence
{
    QString text;
    QSet<QString> words;
    QStringList names;
};

QStringList namesIn(const ArticleAnalysis &analysis, const QString &block, BlockSpan sentence)
{
    QStringList names;
    for (const Mention &mention : analysis.mentions) {
        if (mention.block == sentence.block && sentence.span.contains(mention.span)
            && mention.type != EntityType::Quantity)
            names.append(block.mid(mention.span.start, mention.span.length()));
    }
    return names;
}

QList<Sentence> sentencesOf(const AnnotatedArticle &article)
{
    QList<Sentence> sentences;
    for (const BlockSpan &span : article.analysis.sentences) {
        const QString block = textOf(article.article, span.block);
        const QString text = block.mid(span.span.start, span.span.length()).simplified();
        const QStringList words = text.split(u' ', Qt::SkipEmptyParts);
        sentences.append({text,
            QSet<QString>(words.cbegin(), words.cend()),
            namesIn(article.analysis, block, span)});
    }
    return sentences;
}

// Takes away what both have, each as often as both have it.
void dropCommon(QList<Sentence> &before, QList<Sentence> &after)
{
    before.removeIf([&after](const Sentence &sentence) {
        const auto same = std::ranges::find(after, sentence.text, &Sentence::text);
        if (same == after.end())
            return false;
        after.erase(same);
        return true;
    });
}

// Jaccard, of words.
double likeness(const Sentence &a, const Sentence &b)
{
    const auto common = std::ranges::count_if(
        a.words, [&b](const QString &word) { return b.words.contains(word); });
    const auto all = a.words.size() + b.words.size() - common;
    return all > 0 ? static_cast<double>(common) / static_cast<double>(all) : 0;
}

QStringList digitsIn(const QString &text)
{
    QStringList numbers;
    bool isInside = false;
    for (const QChar c : text) {
        if (c.isDigit())
            isInside ? void(numbers.last().append(c)) : numbers.append(QString(c));
        isInside = c.isDigit() || (isInside && (c == u',' || c == u'.'));
    }
    return numbers;
}

QString quotedIn(const QString &text)
{
    QString quoted;
    bool isInside = false;
    for (const QChar c : text) {
        const bool opens = c == u'“' || c == u'‘' || (!isInside && c == u'"');
        const bool closes = c == u'”' || c == u'’' || (isInside && c == u'"');
        isInside = (isInside || opens) && !closes;
        if (isInside && !opens)
            quoted.append(c);
    }
    return quoted;
}

ChangeKind kindOf(const Sentence &before, const Sentence &after)
{
    if (digitsIn(before.text) != digitsIn(after.text))
        return ChangeKind::Number;
    if (before.names != after.names)
        return ChangeKind::Name;
    if (quotedIn(before.text) != quotedIn(after.text))
        return ChangeKind::Quotation;
    return ChangeKind::Wording;
}

// The likest of `others` that is like enough, which is taken out of them; -1: there is none.
qsizetype likest(const Sentence &sentence, const QList<Sentence> &others)
{
    qsizetype best = -1;
    double most = alike;
    for (qsizetype i = 0; i < others.size(); ++i) {
        const double like = likeness(sentence, others.at(i));
        if (like > most || (best < 0 && like >= most)) {
            best = i;
            most = like;
        }
    }
    return best;
}

} // namespace

QList<VersionChange> changesBetween(const AnnotatedArticle &before, const AnnotatedArticle &after)
{
    QList<Sentence> older = sentencesOf(before);
    QList<Sentence> newer = sentencesOf(after);
    dropCommon(older, newer);
    QList<VersionChange> changes;
    const bool isComparable = std::max(older.size(), newer.size()) <= maximumSentences;
    for (const Sentence &sentence : newer) {
        const qsizetype match = isComparable ? likest(sentence, older) : -1;
        if (match < 0) {
            changes.append({ChangeKind::Added, {}, sentence.text});
            continue;
        }
        const Sentence former = older.takeAt(match);
        changes.append({kindOf(former, sentence), former.text, sentence.text});
    }
    for (const Sentence &sentence : older)
        changes.append({ChangeKind::Removed, sentence.text, {}});
    std::ranges::stable_sort(changes, {}, &VersionChange::kind);
    return changes;
}

} // namespace naranhi::comparison
