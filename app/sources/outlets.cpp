// SPDX-License-Identifier: GPL-3.0-or-later

#include "sources/outlets.h"

#include "sources/textfeatures.h"

#include <QHash>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace naranhi::sources {
namespace {

// Those whose names do not tell by their ending; as matchKey writes them.
constexpr QStringView knownOutlets
    = u"연합뉴스 뉴시스 뉴스1 뉴스원 한겨레 조선비즈 노컷뉴스 이데일리 머니투데이 프레시안 "
      u"오마이뉴스 시사in 시사저널 뉴스타파 미디어오늘 디지털데일리 zdnetkorea 지디넷코리아 "
      u"블로터 더벨 더팩트 위키트리 인사이트 뉴스핌 뉴데일리 데일리안 쿠키뉴스 아이뉴스24 "
      u"딜사이트 인베스트조선 주간동아 주간조선 신동아 월간조선 비즈워치 "
      u"비즈니스워치 비즈니스포스트 테크m 바이라인네트워크 플래텀 kbs mbc sbs ytn jtbc mbn "
      u"ebs tbs cbs obs 채널a tv조선 연합뉴스tv sbsbiz 한국경제tv reuters 로이터 ap afp epa "
      u"upi bloomberg 블룸버그 bbc bbcnews cnn nbcnews cbsnews npr cnbc aljazeera "
      u"theguardian guardian axios politico theverge techcrunch wired associatedpress "
      u"theassociatedpress theeconomist 타스 신화 교도 ";

// Well-known addresses and whose they are.
constexpr QStringView outletAddresses
    = u"yna.co.kr=연합뉴스 newsis.com=뉴시스 news1.kr=뉴스1 chosun.com=조선일보 "
      u"joongang.co.kr=중앙일보 donga.com=동아일보 hani.co.kr=한겨레 khan.co.kr=경향신문 "
      u"kyunghyang.com=경향신문 hankookilbo.com=한국일보 kmib.co.kr=국민일보 "
      u"segye.com=세계일보 seoul.co.kr=서울신문 munhwa.com=문화일보 mk.co.kr=매일경제 "
      u"hankyung.com=한국경제 sedaily.com=서울경제 mt.co.kr=머니투데이 "
      u"edaily.co.kr=이데일리 asiae.co.kr=아시아경제 fnnews.com=파이낸셜뉴스 "
      u"heraldcorp.com=헤럴드경제 etnews.com=전자신문 dt.co.kr=디지털타임스 "
      u"ddaily.co.kr=디지털데일리 zdnet.co.kr=지디넷코리아 inews24.com=아이뉴스24 "
      u"newspim.com=뉴스핌 ajunews.com=아주경제 nocutnews.co.kr=노컷뉴스 cbs.co.kr=노컷뉴스 "
      u"ohmynews.com=오마이뉴스 pressian.com=프레시안 kbs.co.kr=KBS mbc.co.kr=MBC "
      u"imbc.com=MBC sbs.co.kr=SBS ytn.co.kr=YTN jtbc.co.kr=JTBC mbn.co.kr=MBN "
      u"sisajournal.com=시사저널 ";

QSet<QString> wordsOf(QStringView words)
{
    const QStringList list = words.toString().split(u' ', Qt::SkipEmptyParts);
    return {list.begin(), list.end()};
}

QHash<QString, QString> pairsOf(QStringView pairs)
{
    QHash<QString, QString> result;
    const QStringList list = pairs.toString().split(u' ', Qt::SkipEmptyParts);
    for (const QString &pair : list)
        result.insert(pair.section(u'=', 0, 0), pair.section(u'=', 1));
    return result;
}

QString lastWord(const QString &name)
{
    return name.section(u' ', -1);
}

// "Alder Media, Inc.": what kind of company it is does not belong to the name.
QString withoutCompanyForm(QString name)
{
    static const QRegularExpression form(
        uR"(,?\s+(?:Inc|LLC|Ltd|Limited|Co|Corp|GmbH|AG|S\.?A|S\.?p\.?A|Pty|plc)\.?$)"_s,
        QRegularExpression::CaseInsensitiveOption);
    return name.remove(form).trimmed();
}

// A Korean name is one or two words; what stands before it is its slogan.
QString withoutSlogan(const QString &holder)
{
    if (!isKoreanText(holder))
        return withoutCompanyForm(holder.trimmed());
    QString name = holder.section(u',', -1).trimmed();
    if (isKoreanText(name) && wordCount(name) > 2)
        name = lastWord(name);
    return name;
}

} // namespace

bool isOutletName(QStringView name)
{
    static const QSet<QString> known = wordsOf(knownOutlets);
    static const QRegularExpression ending(
        u"(?:일보|신문|신문사|뉴스|뉴스24|경제|방송|타임스|타임즈|투데이|저널|통신|데일리|포스트|매일|미디어|헤럴드|매거진|[a-z] ?times|[a-z] ?post|[a-z] ?news|[a-z] ?journal|[a-z] ?herald|[a-z] ?daily|[a-z] ?tribune|[a-z] ?gazette)$"_s);
    if (name.size() > 24 || wordCount(name) > 4)
        return false;
    const QString key = matchKey(name);
    if (known.contains(key))
        return true;
    // The bare words are sections of a paper.
    return key.size() >= 4 && ending.match(name.toString().toLower()).hasMatch();
}

bool isPortalName(QStringView name)
{
    static const QSet<QString> portals = wordsOf(
        u"네이버뉴스 네이버 naver 다음뉴스 다음 daum 네이트뉴스 네이트 nate 줌뉴스 zum뉴스 "
        u"msn google뉴스 구글뉴스 googlenews yahoonews yahoo 네이버포스트 네이버블로그 "
        u"티스토리 tistory 브런치 facebook 다음메일 뉴스 ");
    return portals.contains(matchKey(name));
}

QString outletOfAddress(const QString &text)
{
    static const QHash<QString, QString> outlets = pairsOf(outletAddresses);
    static const QRegularExpression domain(uR"(([\w-]+\.(?:co\.kr|com|kr))(?![\w.-]))"_s);
    auto matches = domain.globalMatch(text);
    while (matches.hasNext()) {
        if (const QString name = outlets.value(matches.next().captured(1).toLower());
            !name.isEmpty())
            return name;
    }
    return {};
}

QString outletInImprint(const QString &line)
{
    static const QRegularExpression title(u"제호\\s*[:：]?\\s*([^\\s|/,]{2,20})"_s);
    static const QRegularExpression before(
        u"^[^가-힣A-Za-z]*([가-힣]{2,12})\\s*[\\w.+-]+@[\\w.-]+.*(?:수신\\s?거부|[Uu]nsubscribe)"_s);
    if (const auto match = title.match(line); match.hasMatch())
        return match.captured(1);
    return before.match(line).captured(1);
}

QString outletNamed(const QString &field)
{
    const QString name = withoutSlogan(field.simplified());
    return isPortalName(name) || name.size() > 30 || name.startsWith("http"_L1) ? QString() : name;
}

QString outletInCopyright(const QString &line)
{
    static const QRegularExpression opening(
        uR"((?:ⓒ|©|\(c\)|저작권자\s*:?|copyrights?)[\s:@ⓒ©]*(?:\(c\)\s*)?(?:copyrights?\s*)?(?:by\s+)?)"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression slogan(uR"(^\s*['‘’"“][^'‘’"”]*['’"”]\s*)"_s);
    static const QRegularExpression closing(
        uR"(\s*(?:무단|[,.·\-–|]*\s*all\s+rights?|저작권|금지|재배포|&|\(|\[|<|>|\]|\)|\||/|\.(?:\s|$)|www\.|https?:).*$)"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression years(
        uR"(^\s*(?:19|20)\d{2}(?:\s*[-–~]\s*(?:19|20)?\d{2})?[\s,.]*)"_s);
    const auto match = opening.match(line);
    if (!match.hasMatch())
        return {};
    QString holder = line.mid(match.capturedEnd());
    holder.remove(years).remove(slogan).remove(years).remove(closing);
    holder
        = withoutSlogan(holder.remove(QRegularExpression(u"^[\\s:·,.]+|[\\s·,.\\-–:'\"“”‘’]+$"_s)));
    const bool isName
        = holder.toLower() != holder || isKoreanText(holder); // "copyright infringement"
    return isName && holder.size() >= 2 && holder.size() <= 30 && !isPortalName(holder) ? holder
                                                                                        : QString();
}

qsizetype outletTailStart(const QString &title)
{
    static const QRegularExpression tail(
        uR"(\s+(?:[-–—|:<]{1,2}|::)\s+([^-–—|]{2,24})$|\s*[|]\s*([^|]{2,24})$)"_s);
    const auto match = tail.match(title);
    const QString name = outletInTail(match.captured());
    const bool told = match.hasMatch() && (isOutletName(name) || isPortalName(name));
    return told && match.capturedStart() >= 6 ? match.capturedStart() : title.size();
}

QString outletInTail(const QString &tail)
{
    static const QRegularExpression separators(u"^[\\s\\-–—|:<]+|[\\s>]+$"_s);
    return QString(tail).remove(separators);
}

} // namespace naranhi::sources
