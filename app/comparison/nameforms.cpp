// SPDX-License-Identifier: GPL-3.0-or-later

#include "comparison/nameforms.h"

#include "comparison/jamo.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <array>

namespace naranhi::comparison {

using namespace Qt::StringLiterals;

namespace {

// The surnames of the 2015 census with over about 20,000 bearers.
constexpr QStringView surnames
    = u"김이박최정강조윤장임한오서신권황안송전홍유고문양손배백허남심노하곽"
      u"성차주우구민류나진지엄채원천방공현함변염여추도소석선설마길연위표명"
      u"기반라왕금옥육인맹제모탁국어은편용예경봉사부가복태목형두감호";
constexpr std::array longSurnames{u"남궁", u"황보", u"제갈", u"선우", u"독고", u"사공", u"서문"};

// Syllables of Korean given names. What is missing costs at worst a link between two spellings.
constexpr QStringView givenSyllables
    = u"가강건겸경계고곤관광교구국군권규균근금기길나남내노다단달담대덕도돈동두득라란람래려련례"
      u"로록룡루류률리린림만명모목무문미민배백범별병보복봄봉분빈산삼상새샘서석선설섭성세소솔송수"
      u"숙순술슬승시식신실심아안애양언엄여연열엽영예오옥온완왕용우욱운웅원월위유육윤율융은을음의"
      u"이익인일임자장재전정제조종주준중지직진찬창채천철청초춘충치탁태택하학한해향헌혁현협형혜호"
      u"홍화환황회효후훈휘휴흠흥희";

bool isDecoration(QChar character)
{
    constexpr QChar areaeUsedAsDot(0x119E); // what compatibility folding makes of ㆍ
    return character.isSpace() || (character.isPunct() && character != u'&')
        || character == areaeUsedAsDot || character == u'<' || character == u'>'
        || character == u'|' || character == u'`';
}

QString withoutLegalForm(QString name)
{
    static constexpr std::array forms{u"㈜", u"(주)", u"주식회사", u"(유)", u"(사)", u"(재)"};
    const QString whole = name;
    for (const QStringView form : forms)
        name.remove(form.toString());
    return name.trimmed().isEmpty() ? whole : name;
}

QString folded(const QString &word)
{
    QString result;
    const QString normal = word.normalized(QString::NormalizationForm_KC).toCaseFolded();
    for (const QChar character : normal) {
        if (!isDecoration(character))
            result.append(character);
    }
    return result.isEmpty() ? word.trimmed() : result;
}

// The parts of a short form of an organisation: what stands for the beginning, and the shared
// ending.
struct Abbreviation
{
    QStringView head;
    QStringView longHead;
    QStringView ending;
};

Abbreviation splitAtCommonEnding(QStringView shortName, QStringView longName)
{
    qsizetype common = 0;
    while (common < shortName.size() && common < longName.size()
        && shortName.at(shortName.size() - 1 - common) == longName.at(longName.size() - 1 - common))
        ++common;
    return {.head = shortName.chopped(common),
        .longHead = longName.chopped(common),
        .ending = shortName.last(common)};
}

// 중기 of 중소벤처기업: the first syllables of two-syllable parts, in order, beginning with the
// first.
bool areFirstSyllables(QStringView head, QStringView longHead)
{
    if (head.size() < 2 || longHead.size() % 2 != 0 || head.at(0) != longHead.at(0))
        return false;
    qsizetype found = 1;
    for (qsizetype i = 2; i < longHead.size() && found < head.size(); i += 2)
        found += longHead.at(i) == head.at(found) ? 1 : 0;
    return found == head.size();
}

// 산업부 of 산업통상자원부: ministries and committees go by their first part.
bool isFirstPartOfMinistry(const Abbreviation &parts)
{
    const bool isMinistry
        = parts.ending == u"부" || parts.ending == u"위원회" || parts.ending == u"처";
    return isMinistry && parts.head.size() == 2 && parts.longHead.startsWith(parts.head);
}

// 공정위 ends like 공정위원회 when it is held against 공정거래위원회.
QString withLongEnding(const QString &name)
{
    return name.endsWith(u'위') ? name + u"원회"_s : name;
}

// 현대차 of 현대자동차, 현대차그룹 of 현대자동차그룹, 서울대병원 of 서울대학교병원.
bool isShortenedInside(const QString &shortName, const QString &longName)
{
    static const QList<std::pair<QString, QString>> words{{u"자동차"_s, u"차"_s},
        {u"대학교"_s, u"대"_s},
        {u"고등학교"_s, u"고"_s},
        {u"위원회"_s, u"위"_s},
        {u"지방법원"_s, u"지법"_s},
        {u"고등법원"_s, u"고법"_s},
        {u"지방검찰청"_s, u"지검"_s},
        {u"고등검찰청"_s, u"고검"_s}};
    constexpr qsizetype shortest = 3;
    return shortName.size() >= shortest && std::ranges::any_of(words, [&](const auto &word) {
        return longName.contains(word.first)
            && QString(longName).replace(word.first, word.second) == shortName;
    });
}

// 한국은행, 한은; 산업은행, 산은: the first syllable of each pair, for banks.
bool isOfAlternateSyllables(const QString &shortName, const QString &longName)
{
    return shortName.size() == 2 && longName.size() == 4 && longName.endsWith(u"은행"_s)
        && shortName.at(0) == longName.at(0) && shortName.at(1) == longName.at(2);
}

} // namespace

QString foldedName(const QString &name)
{
    return folded(withoutLegalForm(name));
}

QStringList nameWords(const QString &name)
{
    QStringList words;
    QString spaced = name;
    for (QChar &character : spaced) {
        if (character == u'·' || character == u'・' || character == u'-')
            character = u' ';
    }
    const QStringList parts = spaced.split(u' ', Qt::SkipEmptyParts);
    for (const QString &part : parts)
        words.append(folded(part));
    return words;
}

QString foldedTitle(const QString &title)
{
    static const QHash<QString, QString> same{{u"최고경영자"_s, u"ceo"_s},
        {u"대표이사"_s, u"대표"_s},
        {u"최고기술책임자"_s, u"cto"_s},
        {u"최고재무책임자"_s, u"cfo"_s},
        {u"최고운영책임자"_s, u"coo"_s}};
    const QString word = folded(title);
    return same.value(word, word);
}

bool isHonorific(const QString &title)
{
    static const QSet<QString> words{
        u"씨"_s, u"군"_s, u"양"_s, u"님"_s, u"옹"_s, u"여사"_s, u"선생"_s, u"선생님"_s};
    return words.contains(title);
}

bool isReportersTitle(const QString &title)
{
    static const QSet<QString> words{
        u"기자"_s, u"특파원"_s, u"인턴기자"_s, u"선임기자"_s, u"전문기자"_s, u"논설위원"_s};
    return words.contains(title);
}

QString koreanSurname(const QString &name)
{
    if (name.size() < 2 || name.size() > 4 || !isAllHangul(name))
        return {};
    for (const QStringView surname : longSurnames) {
        if (name.size() >= 3 && name.startsWith(surname))
            return surname.toString();
    }
    return name.size() <= 3 && surnames.contains(name.at(0)) ? name.left(1) : QString();
}

bool looksKorean(const QString &name)
{
    const QString surname = koreanSurname(name);
    return !surname.isEmpty() && std::ranges::all_of(name.mid(surname.size()), [](QChar syllable) {
        return givenSyllables.contains(syllable);
    });
}

bool isAnonymous(const QString &name)
{
    const bool isOneLetter = name.size() == 1;
    const bool isSurnameAlone = std::ranges::any_of(
        longSurnames, [&name](QStringView surname) { return name == surname; });
    const bool isSomeone = name.size() == 2 && name.at(1) == u'모' && surnames.contains(name.at(0));
    return isOneLetter || isSurnameAlone || isSomeone;
}

bool isUnmistakableShortForm(const QString &shortName, const QString &longName)
{
    if (!isShortForm(shortName, longName))
        return false;
    const Abbreviation parts = splitAtCommonEnding(shortName, longName);
    return isShortenedInside(shortName, longName) || isOfAlternateSyllables(shortName, longName)
        || (!parts.ending.isEmpty() && parts.head.size() * 2 == parts.longHead.size()
            && areFirstSyllables(parts.head, parts.longHead));
}

bool isWithoutCountry(const QString &shortName, const QString &longName)
{
    static constexpr std::array countries{u"한국", u"대한", u"전국", u"국립"};
    constexpr qsizetype shortest = 4;
    return shortName.size() >= shortest && isAllHangul(longName) && longName.endsWith(shortName)
        && std::ranges::any_of(countries, [&](QStringView country) {
               return longName.size() == shortName.size() + country.size()
                   && longName.startsWith(country);
           });
}

bool isOfTwoWords(const QString &shortName, const QStringList &words)
{
    if (words.size() != 2 || !isAllHangul(shortName) || !isAllHangul(words.join(QString())))
        return false;
    for (qsizetype at = 1; at < shortName.size(); ++at) {
        const bool isShortened = at < words.constFirst().size()
            && words.constFirst().startsWith(shortName.first(at))
            && words.constLast().startsWith(shortName.sliced(at));
        if (isShortened)
            return true;
    }
    return false;
}

bool isShortForm(const QString &shortName, const QString &longName)
{
    if (!isAllHangul(shortName) || !isAllHangul(longName) || shortName.size() >= longName.size())
        return false;
    if (isShortenedInside(shortName, longName) || isOfAlternateSyllables(shortName, longName))
        return true;
    const QString whole = longName.endsWith(u"위원회"_s) ? withLongEnding(shortName) : shortName;
    const Abbreviation parts = splitAtCommonEnding(whole, longName);
    return !parts.ending.isEmpty()
        && (areFirstSyllables(parts.head, parts.longHead) || isFirstPartOfMinistry(parts));
}

QString placeWithoutKind(const QString &name)
{
    static constexpr std::array kinds{
        u"특별자치시", u"특별자치도", u"특별시", u"광역시", u"시", u"도", u"군", u"주"};
    constexpr qsizetype shortest = 2;
    const auto kind
        = std::ranges::find_if(kinds, [&name](QStringView each) { return name.endsWith(each); });
    if (kind == kinds.end() || !isAllHangul(name))
        return {};
    const QString rest = name.chopped(QStringView(*kind).size());
    return rest.size() >= shortest ? rest : QString();
}

QString countryOfLetter(const QString &name)
{
    static const QHash<QString, QString> countries{{u"미"_s, u"미국"_s},
        {u"美"_s, u"미국"_s},
        {u"한"_s, u"한국"_s},
        {u"韓"_s, u"한국"_s},
        {u"중"_s, u"중국"_s},
        {u"中"_s, u"중국"_s},
        {u"일"_s, u"일본"_s},
        {u"日"_s, u"일본"_s},
        {u"북"_s, u"북한"_s},
        {u"北"_s, u"북한"_s},
        {u"영"_s, u"영국"_s},
        {u"英"_s, u"영국"_s},
        {u"러"_s, u"러시아"_s},
        {u"독"_s, u"독일"_s},
        {u"佛"_s, u"프랑스"_s}};
    return countries.value(name);
}

} // namespace naranhi::comparison
