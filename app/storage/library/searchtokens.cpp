// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/library/searchtokens.h"

#include <algorithm>

namespace naranhi::storage {

namespace {

// Scripts that are written without blanks, or whose words carry particles.
bool isSyllable(QChar c)
{
    const char16_t u = c.unicode();
    return (u >= 0xac00 && u <= 0xd7a3) || (u >= 0x3400 && u <= 0x9fff)
        || (u >= 0xf900 && u <= 0xfaff) || (u >= 0x3041 && u <= 0x30ff && u != 0x30fb);
}

bool isWordLetter(QChar c)
{
    return !isSyllable(c) && (c.isLetterOrNumber() || c.isMark() || c.isSurrogate());
}

// A letter of a syllable that is still being typed; folding has made these of all kinds of it.
bool isLoneJamo(QChar c)
{
    return c.unicode() >= 0x1100 && c.unicode() <= 0x11ff;
}

template <typename Kind> qsizetype runEnd(const QString &text, qsizetype from, const Kind &kind)
{
    while (from < text.size() && kind(text.at(from)))
        ++from;
    return from;
}

// Calls `syllables` or `word` with each run.
template <typename Syllables, typename Word>
void eachRun(const QString &folded, const Syllables &syllables, const Word &word)
{
    for (qsizetype i = 0; i < folded.size();) {
        qsizetype end = runEnd(folded, i, isSyllable);
        if (end > i) {
            syllables(folded.mid(i, end - i));
        } else if (end = runEnd(folded, i, isWordLetter); end > i) {
            word(folded.mid(i, end - i));
        } else {
            end = i + 1;
        }
        i = end;
    }
}

// Whether the last run had several syllables.
bool endsInPair(const QStringList &tokens)
{
    if (tokens.size() < 2)
        return false;
    const QString &pair = tokens.at(tokens.size() - 2);
    return pair.size() == 2 && isSyllable(pair.front()) && tokens.constLast() == pair.last(1);
}

} // namespace

QString foldedForSearch(const QString &text)
{
    return text.normalized(QString::NormalizationForm_KC).toCaseFolded();
}

QStringList searchTokens(const QString &text)
{
    return searchTokenLine(text).split(u' ', Qt::SkipEmptyParts);
}

QString searchTokenLine(const QString &text)
{
    const QString folded = foldedForSearch(text);
    QString line;
    line.reserve(3 * folded.size());
    eachRun(
        folded,
        [&](const QString &run) {
            for (qsizetype i = 0; i + 1 < run.size(); ++i)
                line.append(run.at(i)).append(run.at(i + 1)).append(u' ');
            line.append(run.back()).append(u' ');
        },
        [&](const QString &word) { line.append(word).append(u' '); });
    line.chop(1);
    return line;
}

QString searchLine(const QString &text)
{
    QString line;
    const auto append = [&](const QString &run) { line += u' ' + run; };
    eachRun(foldedForSearch(text), append, append);
    return line;
}

// Runs have neither % nor _ in them. A word is found from its beginning on, syllables anywhere.
QString patternToFind(const QString &text)
{
    QString line = searchLine(text);
    while (!line.isEmpty() && (isLoneJamo(line.back()) || line.back() == u' '))
        line.chop(1);
    const bool isAnywhere = line.size() > 1 && isSyllable(line.at(1));
    return u'%' + line.mid(isAnywhere ? 1 : 0) + u'%';
}

QStringList syllablesOf(const QString &text)
{
    QString letters = foldedForSearch(text);
    letters.removeIf([](QChar c) { return !isSyllable(c); });
    std::sort(letters.begin(), letters.end());
    letters.erase(std::unique(letters.begin(), letters.end()), letters.end());
    return letters.split(QString(), Qt::SkipEmptyParts);
}

TokenPhrase tokensToFind(const QString &text)
{
    QString folded = foldedForSearch(text);
    while (!folded.isEmpty() && isLoneJamo(folded.back()))
        folded.chop(1);
    TokenPhrase phrase{.tokens = searchTokens(folded)};
    if (phrase.tokens.isEmpty())
        return phrase;
    if (endsInPair(phrase.tokens))
        phrase.tokens.removeLast(); // the run may go on in the text
    else
        phrase.isOpen = true;
    return phrase;
}

QList<SearchTerm> searchTerms(const QString &typed)
{
    QList<SearchTerm> terms;
    for (qsizetype i = 0; i < typed.size();) {
        if (typed.at(i).isSpace()) {
            ++i;
            continue;
        }
        const bool isExcluded = typed.at(i) == u'-';
        i += isExcluded ? 1 : 0;
        const bool isQuoted = i < typed.size() && typed.at(i) == u'"';
        const auto goesOn = [&](QChar c) { return isQuoted ? c != u'"' : !c.isSpace(); };
        const qsizetype start = i + (isQuoted ? 1 : 0);
        const qsizetype end = runEnd(typed, start, goesOn);
        const QString text = typed.mid(start, end - start);
        if (!tokensToFind(text).tokens.isEmpty())
            terms.append({.text = text, .isExcluded = isExcluded});
        i = end + 1;
    }
    return terms;
}

} // namespace naranhi::storage
