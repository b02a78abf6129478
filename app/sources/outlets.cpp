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
const QSet<QString> &knownOutlets()
{
    static const QSet<QString> names{u"연합뉴스"_s,
        u"뉴시스"_s,
        u"뉴스1"_s,
        u"뉴스원"_s,
        u"한겨레"_s,
        u"조선비즈"_s,
        u"노컷뉴스"_s,
        u"이데일리"_s,
        u"머니투데이"_s,
        u"프레시안"_s,
        u"오마이뉴스"_s,
        u"시사in"_s,
        u"시사저널"_s,
        u"뉴스타파"_s,
        u"미디어오늘"_s,
        u"디지털데일리"_s,
        u"zdnetkorea"_s,
        u"지디넷코리아"_s,
        u"블로터"_s,
        u"더벨"_s,
        u"더팩트"_s,
        u"위키트리"_s,
        u"인사이트"_s,
        u"뉴스핌"_s,
        u"뉴데일리"_s,
        u"데일리안"_s,
        u"쿠키뉴스"_s,
        u"아이뉴스24"_s,
        u"뷰어스"_s,
        u"딜사이트"_s,
        u"인베스트조선"_s,
        u"주간동아"_s,
        u"주간조선"_s,
        u"신동아"_s,
        u"월간조선"_s,
        u"비즈워치"_s,
        u"비즈니스워치"_s,
        u"비즈니스포스트"_s,
        u"테크m"_s,
        u"바이라인네트워크"_s,
        u"플래텀"_s,
        u"kbs"_s,
        u"mbc"_s,
        u"sbs"_s,
        u"ytn"_s,
        u"jtbc"_s,
        u"mbn"_s,
        u"ebs"_s,
        u"tbs"_s,
        u"cbs"_s,
        u"obs"_s,
        u"채널a"_s,
        u"tv조선"_s,
        u"연합뉴스tv"_s,
        u"sbsbiz"_s,
        u"한국경제tv"_s,
        u"reuters"_s,
        u"로이터"_s,
        u"ap"_s,
        u"afp"_s,
        u"epa"_s,
        u"upi"_s,
        u"bloomberg"_s,
        u"블룸버그"_s,
        u"bbc"_s,
        u"bbcnews"_s,
        u"cnn"_s,
        u"nbcnews"_s,
        u"cbsnews"_s,
        u"npr"_s,
        u"cnbc"_s,
        u"aljazeera"_s,
        u"theguardian"_s,
        u"guardian"_s,
        u"axios"_s,
        u"politico"_s,
        u"theverge"_s,
        u"techcrunch"_s,
        u"wired"_s,
        u"associatedpress"_s,
        u"theassociatedpress"_s,
        u"theeconomist"_s,
        u"타스"_s,
        u"신화"_s,
        u"교도"_s};
    return names;
}

QString lastWord(const QString &name)
{
    return name.section(u' ', -1);
}

// A Korean name is one or two words; what stands before it is its slogan.
QString withoutSlogan(const QString &holder)
{
    QString name = holder.section(u',', -1).trimmed();
    if (isKoreanText(name) && wordCount(name) > 2)
        name = lastWord(name);
    return name;
}

} // namespace

bool isOutletName(QStringView name)
{
    static const QRegularExpression ending(
        u"(?:일보|신문|신문사|뉴스|뉴스24|경제|방송|타임스|타임즈|투데이|저널|통신|데일리|포스트|매일|미디어|헤럴드|매거진|[a-z] ?times|[a-z] ?post|[a-z] ?news|[a-z] ?journal|[a-z] ?herald|[a-z] ?daily|[a-z] ?tribune|[a-z] ?gazette)$"_s);
    if (name.size() > 24 || wordCount(name) > 4)
        return false;
    const QString key = matchKey(name);
    if (knownOutlets().contains(key))
        return true;
    // The bare words are sections of a paper.
    return key.size() >= 4 && ending.match(name.toString().toLower()).hasMatch();
}

bool isPortalName(QStringView name)
{
    static const QSet<QString> portals{u"네이버뉴스"_s,
        u"네이버"_s,
        u"naver"_s,
        u"다음뉴스"_s,
        u"다음"_s,
        u"daum"_s,
        u"네이트뉴스"_s,
        u"네이트"_s,
        u"nate"_s,
        u"줌뉴스"_s,
        u"zum뉴스"_s,
        u"msn"_s,
        u"google뉴스"_s,
        u"구글뉴스"_s,
        u"googlenews"_s,
        u"yahoonews"_s,
        u"yahoo"_s,
        u"네이버포스트"_s,
        u"네이버블로그"_s,
        u"티스토리"_s,
        u"tistory"_s,
        u"브런치"_s,
        u"facebook"_s,
        u"다음메일"_s,
        u"뉴스"_s};
    return portals.contains(matchKey(name));
}

QString outletOfAddress(const QString &text)
{
    static const QHash<QString, QString> outlets{{u"yna.co.kr"_s, u"연합뉴스"_s},
        {u"newsis.com"_s, u"뉴시스"_s},
        {u"news1.kr"_s, u"뉴스1"_s},
        {u"chosun.com"_s, u"조선일보"_s},
        {u"joongang.co.kr"_s, u"중앙일보"_s},
        {u"donga.com"_s, u"동아일보"_s},
        {u"hani.co.kr"_s, u"한겨레"_s},
        {u"khan.co.kr"_s, u"경향신문"_s},
        {u"kyunghyang.com"_s, u"경향신문"_s},
        {u"hankookilbo.com"_s, u"한국일보"_s},
        {u"kmib.co.kr"_s, u"국민일보"_s},
        {u"segye.com"_s, u"세계일보"_s},
        {u"seoul.co.kr"_s, u"서울신문"_s},
        {u"munhwa.com"_s, u"문화일보"_s},
        {u"mk.co.kr"_s, u"매일경제"_s},
        {u"hankyung.com"_s, u"한국경제"_s},
        {u"sedaily.com"_s, u"서울경제"_s},
        {u"mt.co.kr"_s, u"머니투데이"_s},
        {u"edaily.co.kr"_s, u"이데일리"_s},
        {u"asiae.co.kr"_s, u"아시아경제"_s},
        {u"fnnews.com"_s, u"파이낸셜뉴스"_s},
        {u"heraldcorp.com"_s, u"헤럴드경제"_s},
        {u"etnews.com"_s, u"전자신문"_s},
        {u"dt.co.kr"_s, u"디지털타임스"_s},
        {u"ddaily.co.kr"_s, u"디지털데일리"_s},
        {u"zdnet.co.kr"_s, u"지디넷코리아"_s},
        {u"inews24.com"_s, u"아이뉴스24"_s},
        {u"newspim.com"_s, u"뉴스핌"_s},
        {u"ajunews.com"_s, u"아주경제"_s},
        {u"nocutnews.co.kr"_s, u"노컷뉴스"_s},
        {u"cbs.co.kr"_s, u"노컷뉴스"_s},
        {u"ohmynews.com"_s, u"오마이뉴스"_s},
        {u"pressian.com"_s, u"프레시안"_s},
        {u"kbs.co.kr"_s, u"KBS"_s},
        {u"mbc.co.kr"_s, u"MBC"_s},
        {u"imbc.com"_s, u"MBC"_s},
        {u"sbs.co.kr"_s, u"SBS"_s},
        {u"ytn.co.kr"_s, u"YTN"_s},
        {u"jtbc.co.kr"_s, u"JTBC"_s},
        {u"mbn.co.kr"_s, u"MBN"_s},
        {u"sisajournal.com"_s, u"시사저널"_s}};
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
    return holder.size() >= 2 && holder.size() <= 30 && !isPortalName(holder) ? holder : QString();
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
