// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/differencewords.h"

#include "domain/articlerows.h"
#include "domain/koreanparticles.h"

#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace naranhi {

namespace {

// Who writes the same.
struct Version
{
    QStringList words;
    QStringList outlets;
};

QString wordsOf(const ArticlePlace &place, const Article &article)
{
    return textOf(article, place.block).mid(place.span.start, place.span.length());
}

// What each outlet writes, in the order of the claims; those that write the same are one.
QList<Version> versionsOf(const Difference &difference, const Story &story, WordsLanguage language)
{
    QList<Version> single;
    for (const Claim &claim : difference.claims) {
        const qsizetype row = rowOf(story.articles, claim.place.article);
        if (row < 0)
            continue;
        const QStringList outlets{outletName(story, row, language)};
        const QString words = wordsOf(claim.place, story.articles.at(row).article);
        const auto it = std::find_if(single.begin(), single.end(), [&](const Version &version) {
            return version.outlets == outlets;
        });
        if (it == single.end())
            single.append({{words}, outlets});
        else if (!it->words.contains(words))
            it->words.append(words);
    }
    QList<Version> versions;
    for (const Version &version : std::as_const(single)) {
        const auto it = std::find_if(versions.begin(), versions.end(), [&](const Version &other) {
            return other.words == version.words;
        });
        if (it == versions.end())
            versions.append(version);
        else
            it->outlets += version.outlets;
    }
    return versions;
}

QString nameOf(const Difference &difference, const Story &story)
{
    const auto it = std::find_if(story.entities.cbegin(),
        story.entities.cend(),
        [&difference](const Entity &each) { return each.id == difference.entity; });
    return it == story.entities.cend() ? QString() : it->name;
}

// What it is about, with whose it is: "엔비디아 점유율", "만남(최태원)".
QString subjectOf(const Difference &difference, const Story &story)
{
    const QString name = nameOf(difference, story);
    if (name.isEmpty() || name == difference.about)
        return difference.about;
    if (difference.kind == DifferenceKind::Quantity)
        return name + u' ' + difference.about;
    return difference.about + u'(' + name + u')';
}

// What of it differs, as an object. No particle that hangs on the sound goes behind a bracket.
QString koreanTopic(DifferenceKind kind, const QString &subject)
{
    switch (kind) {
    case DifferenceKind::Quantity:
        return subject + u"을(를)";
    case DifferenceKind::Date:
        return subject + u"의 때를";
    case DifferenceKind::Place:
        return subject + u"의 장소를";
    case DifferenceKind::Participant:
        return subject + u"에 함께한 사람을";
    case DifferenceKind::Title:
        return subject + u"의 직함을";
    case DifferenceKind::Negation:
        return subject + u" 여부를";
    }
    Q_UNREACHABLE();
}

QString koreanNote(DifferenceRelation relation)
{
    switch (relation) {
    case DifferenceRelation::Conflict:
        return {};
    case DifferenceRelation::Update:
        return u" 앞 기사 뒤에 나온 소식일 수 있다."_s;
    case DifferenceRelation::Precision:
        return u" 함께 맞을 수 있는 말이다."_s;
    }
    Q_UNREACHABLE();
}

QString koreanSentence(const Difference &difference, const Story &story)
{
    QStringList parts;
    for (const Version &version : versionsOf(difference, story, WordsLanguage::Korean))
        parts.append(
            version.outlets.join(u"·"_s) + u"은(는) ‘" + version.words.join(u"’, ‘"_s) + u'’');
    return resolveParticles(koreanTopic(difference.kind, subjectOf(difference, story)) + u' '
        + parts.join(u", "_s) + u"(이)라고 적었다." + koreanNote(difference.relation));
}

QString englishTopic(DifferenceKind kind)
{
    switch (kind) {
    case DifferenceKind::Quantity:
        return u"how much or how many"_s;
    case DifferenceKind::Date:
        return u"when"_s;
    case DifferenceKind::Place:
        return u"where"_s;
    case DifferenceKind::Participant:
        return u"who took part"_s;
    case DifferenceKind::Title:
        return u"title"_s;
    case DifferenceKind::Negation:
        return u"whether it happened"_s;
    }
    Q_UNREACHABLE();
}

QString englishNote(DifferenceRelation relation)
{
    switch (relation) {
    case DifferenceRelation::Conflict:
        return {};
    case DifferenceRelation::Update:
        return u" One may be later news."_s;
    case DifferenceRelation::Precision:
        return u" Both may hold."_s;
    }
    Q_UNREACHABLE();
}

QString englishSentence(const Difference &difference, const Story &story)
{
    QStringList parts;
    for (const Version &version : versionsOf(difference, story, WordsLanguage::English)) {
        const QString verb = version.outlets.size() == 1 ? u" writes “"_s : u" write “"_s;
        parts.append(version.outlets.join(u", "_s) + verb + version.words.join(u"”, “"_s) + u'”');
    }
    return subjectOf(difference, story) + u", " + englishTopic(difference.kind) + u": "
        + parts.join(u"; "_s) + u'.' + englishNote(difference.relation);
}

} // namespace

QString outletName(const Story &story, qsizetype row, WordsLanguage language)
{
    const QString number = QString::number(row + 1);
    const QString outlet = story.articles.at(row).article.outlet;
    if (outlet.isEmpty())
        return language == WordsLanguage::Korean ? u"기사 "_s + number : u"article "_s + number;
    const auto isSame
        = [&outlet](const AnnotatedArticle &each) { return each.article.outlet == outlet; };
    const bool isAlone = std::count_if(story.articles.cbegin(), story.articles.cend(), isSame) == 1;
    return isAlone ? outlet : outlet + u'(' + number + u')';
}

QString explanationOf(const Difference &difference, const Story &story, WordsLanguage language)
{
    return language == WordsLanguage::Korean ? koreanSentence(difference, story)
                                             : englishSentence(difference, story);
}

} // namespace naranhi
