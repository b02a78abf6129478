// SPDX-License-Identifier: GPL-3.0-or-later

#include "sources/bylines.h"

#include "sources/datestamps.h"
#include "sources/outlets.h"
#include "sources/textfeatures.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace naranhi::sources {
namespace {

const QString rolePart
    = u"(?:(?:의학|군사|법조|산업|과학|경제|정치|문화|스포츠|환경|외교|종교|영상|사진|취재|IT|부동산)?\\s?(?:전문|선임|인턴|수습|객원|시민|명예|청년|대)?\\s?기자|(?:[가-힣]{1,5}\\s?)?특파원|논설\\s?(?:위원|실장|주간|고문)|편집\\s?(?:위원|국장|장)|해설\\s?위원|전문\\s?위원|앵커|아나운서|리포터|PD|에디터|칼럼니스트|통신원|평론가|(?:[가-힣]{1,4}부)?\\s?(?:부장|차장)|크리에이터)(?![가-힣])"_s;

const QRegularExpression &authorPattern()
{
    static const QRegularExpression pattern(
        uR"((?<![가-힣])((?:[가-힣]{2,4}\s*[·ㆍ,/&]\s*|[가-힣]{2,10}\s+)*[가-힣]{2,10})\s?)"_s
        + rolePart);
    return pattern;
}

const QRegularExpression &addressPattern()
{
    static const QRegularExpression pattern(uR"([\w.+-]+@[\w-]+(?:\.[\w-]+)+)"_s);
    return pattern;
}

// The one-syllable surnames that cover nearly everyone.
bool beginsWithSurname(QStringView name)
{
    static constexpr QStringView surnames
        = u"김이박최정강조윤장임한오서신권황안송류전홍고문양손배백허유남심노하곽성차주우구민진나지"
          u"엄채원천방공현함변염여추도소석선설마길연위표명기반왕금옥육인맹제모탁국어은편용예경봉사"
          u"부";
    return !name.isEmpty() && surnames.contains(name.front());
}

bool isPersonName(QStringView word)
{
    static const QStringList notNames{u"기자명"_s,
        u"기자"_s,
        u"사진"_s,
        u"정치부"_s,
        u"경제부"_s,
        u"사회부"_s,
        u"문화부"_s,
        u"국제부"_s,
        u"산업부"_s,
        u"전국부"_s,
        u"체육부"_s,
        u"정책부"_s,
        u"금융부"_s,
        u"편집부"_s,
        u"취재팀"_s,
        u"기획팀"_s,
        u"온라인"_s,
        u"디지털"_s,
        u"전문"_s,
        u"선임"_s,
        u"인턴"_s,
        u"수습"_s,
        u"정리"_s,
        u"이메일"_s,
        u"구독"_s,
        u"기사"_s,
        u"공감언론"_s};
    return word.size() >= 2 && word.size() <= 4 && beginsWithSurname(word) && !isOutletName(word)
        && !notNames.contains(word);
}

void addName(QStringList &names, const QString &name)
{
    if (!name.isEmpty() && !names.contains(name))
        names << name;
}

// "경제부 홍길동·김철수": people are joined by marks; a blank more often follows a desk or a place.
// An outlet may stand there, too.
void addKoreanNames(Credits &credits, const QString &list)
{
    static const QRegularExpression marks(uR"(\s*[·ㆍ,/&]\s*)"_s);
    const QStringList groups = list.split(marks, Qt::SkipEmptyParts);
    for (const QString &group : groups) {
        const QStringList words = group.split(u' ', Qt::SkipEmptyParts);
        for (const QString &word : words) {
            const bool last = &word == &words.last();
            const bool alone = words.size() == 1;
            if (isPersonName(word) && (last || alone || word.size() == 3))
                addName(credits.authors, word);
            else if (isOutletName(word) && !isPortalName(word) && credits.outlet.isEmpty())
                credits.outlet = word;
        }
    }
}

// Cuts what `pattern` matches out of the line, so that what nobody recognised remains.
QString withoutMatches(QString line, const QRegularExpression &pattern)
{
    return line.replace(pattern, u" "_s);
}

void takeStamps(QString &rest, Credits &credits)
{
    const auto stamps = findStamps(rest);
    for (const Stamp &stamp : stamps) {
        QString &value = stamp.kind == StampKind::Updated ? credits.updated : credits.published;
        if (value.isEmpty())
            value = stamp.value;
    }
    for (qsizetype i = stamps.size(); i-- > 0;)
        rest.replace(stamps.at(i).start, stamps.at(i).length, u" "_s);
}

void takeAuthors(QString &rest, Credits &credits)
{
    auto matches = authorPattern().globalMatch(rest);
    while (matches.hasNext())
        addKoreanNames(credits, matches.next().captured(1));
    rest = withoutMatches(rest, authorPattern());
}

// "홍길동 hong@example.com": a name without a role.
void takeAddressed(QString &rest, Credits &credits)
{
    static const QRegularExpression named(
        uR"(([가-힣]{2,4})\s*[(<\[/|]?\s*[\w.+-]+@[\w-]+(?:\.[\w-]+)+)"_s);
    auto matches = named.globalMatch(rest);
    while (matches.hasNext()) {
        const QString name = matches.next().captured(1);
        if (isPersonName(name))
            addName(credits.authors, name);
    }
    if (credits.outlet.isEmpty() && addressPattern().match(rest).hasMatch())
        credits.outlet = outletOfAddress(rest);
    rest = withoutMatches(withoutMatches(rest, named), addressPattern());
}

const QRegularExpression &englishByline()
{
    static const QRegularExpression pattern(
        uR"(^(?:[Bb]y|BY|Written by|Reported by|Reporting by|Words by)\s+((?:[A-Z][\w.'’-]*\s?){1,4}(?:(?:,\s|,?\sand\s|\s&\s)(?:[A-Z][\w.'’-]*\s?){1,4})*)(?=$|[,|;·(]|\s[-–—])|^(?:Von|Par|Por)\s+((?:\p{Lu}[\p{L}.'’-]+\s){1,3}\p{Lu}[\p{L}'’-]+)(?=$|[,|;·(]))"_s);
    return pattern;
}

void addEnglishNames(QStringList &names, const QString &list)
{
    static const QRegularExpression joints(uR"(\s*(?:,|\band\b|&|;)\s*)"_s);
    for (const QString &name : list.split(joints, Qt::SkipEmptyParts))
        addName(names, name.trimmed());
}

void takeEnglish(QString &rest, Credits &credits)
{
    const auto match = englishByline().match(rest);
    if (!match.hasMatch())
        return;
    addEnglishNames(credits.authors, match.captured(match.lastCapturedIndex()).trimmed());
    rest.remove(0, match.capturedEnd());
}

// "촬영기자:오태양/영상편집:신별", "KBS 뉴스 윤서아입니다.": who made a broadcast.
const QRegularExpression &staffPattern()
{
    static const QRegularExpression pattern(
        u"^[<\\[(]?(?:(?:촬영\\s?기자|촬영|영상\\s?취재|영상\\s?편집|편집|취재|구성|자막|연출|CG|내레이션|글|정리|디자인|번역|작가|진행|출연)\\s*[:=：]\\s*[가-힣·,\\s]{2,20}[/|,>\\])\\s]*)+$|^(?:[A-Z]{2,5}|[가-힣A-Z]{2,6})\\s?뉴스,?\\s[가-힣]{2,4}(?:입니다|이었습니다|였습니다)\\.?$"_s);
    return pattern;
}

// Words that stand beside a byline and a stamp on every site.
const QRegularExpression &companionPattern()
{
    static const QRegularExpression pattern(
        u"기자명|기자 페이지|(?:댓글|의견|조회수?|추천|좋아요|읽음|공감)\\s*:?\\s*[\\d,]*|글자\\s?크기|글씨\\s?크기|기사\\s?(?:입력|원문|스크랩|공유|저장|등록|수정|승인)|입력|수정|승인|등록|발행|최종|업데이트|송고|URL\\s?복사|SNS|공유(?:하기)?|스크랩|프린트|인쇄|구독(?:하기)?|팔로우|메일(?:보내기)?|이메일|다른기사\\s?보기|기사보기|지면보기|지면\\s*\\w*|[A-Z]?\\d{1,2}면|호수\\s*\\d*|페이스북|트위터|카카오톡|정리|글|사진|취재|그래픽|영상(?:취재|편집)?|Staff [Ww]riter|Senior (?:Reporter|Correspondent)|Correspondent|Reporter|Contributor|(?:[Ee]diting|[Ww]riting|[Aa]dditional reporting) by [^;.]{3,60}|Editor|[Mm]in(?:ute)?s? read|\\d+분\\s?(?:읽기|소요)|가|(?<=\\s)[가-힣]{1,5}(?:부|팀|본부)(?=\\s|$)"_s);
    return pattern;
}

void takeOutlet(QString &rest, Credits &credits)
{
    static const QRegularExpression word(uR"([^\s=\[\](){}|/·,<>]+)"_s);
    const QString before = rest; // spaces keep the places
    auto matches = word.globalMatch(before);
    while (matches.hasNext()) {
        const auto match = matches.next();
        const QString name = match.captured();
        if (!isOutletName(name) && !isPortalName(name))
            continue;
        if (credits.outlet.isEmpty() && isOutletName(name) && !isPortalName(name))
            credits.outlet = name;
        rest.replace(match.capturedStart(), name.size(), QString(name.size(), u' '));
    }
}

qsizetype letters(QStringView text)
{
    return std::count_if(text.begin(), text.end(), [](QChar c) { return c.isLetterOrNumber(); });
}

// "[서울=뉴시스]", "한스경제=박정현 기자", "파이낸셜뉴스", "이데일리 홍길동 기자": what stands in
// the brackets.
std::optional<Credits> creditsInBrackets(const QString &inside)
{
    static const QRegularExpression place(u"^[가-힣A-Za-z·,\\s]{2,16}$"_s);
    static const QRegularExpression picture(
        u"^(?:사진|자료|그래픽|영상|출처|이미지|일러스트|표)"_s);
    if (picture.match(inside).hasMatch())
        return {};
    Credits credits;
    QString rest = inside;
    takeAuthors(rest, credits);
    const QString before = rest.section(u'=', 0, 0).trimmed();
    const QString after = rest.contains(u'=') ? rest.section(u'=', 1).trimmed() : QString();
    if (isOutletName(after))
        credits.outlet = after;
    else if (!before.isEmpty()
        && (isOutletName(before)
            || (after.isEmpty() && !credits.authors.isEmpty() && inside.contains(u'='))))
        credits.outlet = before;
    const bool dateline = !after.isEmpty() && place.match(before).hasMatch();
    if (credits.outlet.isEmpty() && credits.authors.isEmpty())
        return {};
    const QString unknown = dateline || credits.outlet == before ? QString() : before;
    return letters(unknown) > 6 ? std::nullopt : std::optional(credits);
}

// A place that a byline is filed from is no outlet.
bool isPlace(const QString &name)
{
    static const QStringList places{u"서울"_s,
        u"부산"_s,
        u"대구"_s,
        u"인천"_s,
        u"광주"_s,
        u"대전"_s,
        u"울산"_s,
        u"세종"_s,
        u"수원"_s,
        u"춘천"_s,
        u"청주"_s,
        u"전주"_s,
        u"제주"_s,
        u"창원"_s,
        u"의정부"_s,
        u"워싱턴"_s,
        u"뉴욕"_s,
        u"도쿄"_s,
        u"베이징"_s,
        u"상하이"_s,
        u"런던"_s,
        u"파리"_s,
        u"베를린"_s,
        u"실리콘밸리"_s,
        u"샌프란시스코"_s,
        u"로스앤젤레스"_s,
        u"홍콩"_s,
        u"하노이"_s,
        u"모스크바"_s,
        u"브뤼셀"_s};
    return places.contains(name);
}

} // namespace

std::optional<Credits> creditsOfLine(const QString &line)
{
    if (line.size() > 200)
        return {};
    Credits credits;
    QString rest = line;
    takeStamps(rest, credits);
    takeEnglish(rest, credits);
    takeAuthors(rest, credits);
    takeAddressed(rest, credits);
    const bool addressed = addressPattern().match(line).hasMatch();
    const bool staff = staffPattern().match(line).hasMatch();
    if (credits.isEmpty() && !addressed && !staff)
        return {};
    if (staff)
        return credits;
    takeOutlet(rest, credits);
    rest = withoutMatches(rest, companionPattern());
    const qsizetype unknown = letters(rest);
    return unknown <= 6 && unknown * 4 <= letters(line) + 4 ? std::optional(credits) : std::nullopt;
}

std::optional<CreditPart> creditsBefore(const QString &paragraph)
{
    static const QRegularExpression bracketed(
        uR"(^\s*(?:\[([^\[\]]{2,40})\]|\(([^()]{2,40}=[^()]{2,40})\)|【([^】]{2,40})】)\s*)"_s);
    static const QRegularExpression reporter(
        uR"(^[가-힣·ㆍ,\s]{2,24}(?:기자|특파원|통신원)\s*=\s*)"_s);
    const auto match = bracketed.match(paragraph);
    CreditPart part;
    if (match.hasMatch()) {
        const auto credits = creditsInBrackets(match.captured(match.lastCapturedIndex()));
        if (!credits)
            return {};
        part = {.length = match.capturedEnd(), .credits = *credits};
        if (isPlace(part.credits.outlet))
            part.credits.outlet.clear();
    }
    const QString rest = paragraph.mid(part.length);
    if (const auto named = reporter.match(rest); named.hasMatch()) {
        QString head = named.captured();
        takeAuthors(head, part.credits);
        part.length += named.capturedEnd();
    }
    const bool useful = part.length > 0 && part.length < paragraph.size();
    return useful ? std::optional(part) : std::nullopt;
}

std::optional<CreditPart> creditsAfter(const QString &paragraph)
{
    static const QRegularExpression tail(
        uR"((?<=[.!?"'”’)\]])\s*([\[(/<]?\s*(?:[가-힣=·ㆍ,/\s]{2,30}기자|[가-힣]{2,4}\s?(?:특파원|논설위원|PD|앵커))?\s*[(<\[]?(?:[\w.+-]+@[\w-]+(?:\.[\w-]+)+)?[)>\]]?\s*[\])>]?)$)"_s);
    // Only the end can hold it, and a long paragraph costs time.
    const qsizetype from = std::max<qsizetype>(0, paragraph.size() - 90);
    const auto match = tail.match(paragraph.mid(from));
    if (!match.hasMatch() || letters(match.captured(1)) < 4)
        return {};
    const auto credits = creditsOfLine(match.captured(1).trimmed());
    if (!credits || from + match.capturedStart() <= 0)
        return {};
    return CreditPart{.length = match.capturedLength(), .credits = *credits};
}

QStringList namesOfAuthors(const QString &field)
{
    Credits credits;
    QString rest = field;
    rest = withoutMatches(rest, addressPattern()).simplified();
    takeAuthors(rest, credits);
    if (credits.authors.isEmpty() && isKoreanText(rest))
        addKoreanNames(credits, rest);
    if (credits.authors.isEmpty() && !isKoreanText(rest)) {
        rest.remove(QRegularExpression(u"^by\\s+"_s, QRegularExpression::CaseInsensitiveOption));
        if (!rest.contains(u"http"_s))
            addEnglishNames(credits.authors, rest.trimmed());
    }
    return credits.authors;
}

} // namespace naranhi::sources
