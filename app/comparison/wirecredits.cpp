// SPDX-License-Identifier: GPL-3.0-or-later

#include "comparison/wirecredits.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace naranhi::comparison {

namespace {

// Agencies by the names in their credits.
QString agencyPattern()
{
    return u"(연합뉴스|뉴시스|뉴스1|로이터|신화|교도|타스|블룸버그|AFP|AP|UPI|DPA|dpa)(?:통신|연합)?"_s;
}

const QRegularExpression &agencyName()
{
    static const QRegularExpression pattern(
        u"(?<![\\p{L}\\d])"_s + agencyPattern() + u"(?![\\p{L}\\d])"_s);
    return pattern;
}

// (서울=연합뉴스), [워싱턴 AFP=연합뉴스], 【서울=뉴시스】 at the head of a paragraph.
const QRegularExpression &dateline()
{
    static const QRegularExpression pattern(
        u"^\\s*[(\\[【]([^()\\[\\]【】=]{1,20})=([^()\\[\\]【】=]{1,24})[)\\]】]"_s);
    return pattern;
}

// "… 끝났다. /연합뉴스", "… 끝났다.(뉴스1)"
const QRegularExpression &closing()
{
    static const QRegularExpression pattern(
        u"[.?!”\"]\\s*(?:[/|(\\[<◎ⓒ©]|=\\s)\\s*"_s + agencyPattern() + u"\\s*[)\\]>]?\\s*$"_s);
    return pattern;
}

// A line that says nothing else: "◎ 로이터", "기사제공=연합뉴스", "연합뉴스 제공 기사"
const QRegularExpression &creditLine()
{
    static const QRegularExpression pattern(
        u"^\\s*[◎/<(\\[ⓒ©]*\\s*(?:(?:기사\\s*)?제공\\s*[=:]\\s*|출처\\s*[=:]\\s*)?"_s
        + agencyPattern() + u"(?:\\s*(?:제공\\s*기사|기사\\s*제공|제공))?\\s*[)\\]>]*\\s*$"_s);
    return pattern;
}

// Of a picture, not of the text.
bool isOfPicture(QStringView text)
{
    static const QStringList words{
        u"사진"_s, u"그래픽"_s, u"영상"_s, u"화면"_s, u"캡처"_s, u"일러스트"_s, u"자료"_s, u"DB"_s};
    return std::any_of(
        words.cbegin(), words.cend(), [text](const QString &each) { return text.contains(each); });
}

// How captions end.
bool readsAsCaption(const QString &text)
{
    static const QRegularExpression pattern(u"(?:고 있다|모습|하는 장면)[.]?\\s*[/(\\[<]"_s);
    return pattern.match(text).hasMatch();
}

class CreditFinder
{
public:
    explicit CreditFinder(const AnnotatedArticle &from)
        : m_from(from)
    {
    }

    [[nodiscard]] QList<WireCredit> find()
    {
        const QList<Block> &blocks = m_from.article.blocks;
        for (int block = 0; block < blocks.size(); ++block) {
            if (blocks.at(block).kind != BlockKind::Caption || isLastText(block))
                readBlock(block, blocks.at(block).text, block + 2 >= blocks.size());
        }
        for (qsizetype i = 0; i < m_from.article.leftOut.size(); ++i)
            readLeftOut(i, m_from.article.leftOut.at(i));
        return m_credits;
    }

private:
    // The importer takes a last paragraph with a wire's name behind it for a caption; one of
    // several sentences that shows nothing is none.
    [[nodiscard]] bool isLastText(int block) const
    {
        const QString &text = m_from.article.blocks.at(block).text;
        return block + 1 == m_from.article.blocks.size() && text.count(u"다. "_s) > 1
            && !text.contains(u"고 있다"_s) && !text.contains(u"모습"_s);
    }

    void add(const QString &agency, ArticlePlace place, qsizetype leftOut = -1)
    {
        const auto isIt = [&agency](const WireCredit &each) { return each.agency == agency; };
        if (std::none_of(m_credits.cbegin(), m_credits.cend(), isIt))
            m_credits.append({.place = place, .agency = agency, .leftOut = leftOut});
    }

    [[nodiscard]] ArticlePlace placeAt(int block, qsizetype start, qsizetype end) const
    {
        return {m_from.id, block, {start, end}};
    }

    // The agencies of a dateline: what stands behind the sign, and abroad before it too.
    static QStringList agenciesOf(const QRegularExpressionMatch &match)
    {
        const auto behind = agencyName().match(match.captured(2));
        if (!behind.hasMatch() || isOfPicture(match.captured(1)))
            return {};
        QStringList agencies{behind.captured(1)};
        const auto before = agencyName().match(match.captured(1));
        if (before.hasMatch())
            agencies.prepend(before.captured(1));
        return agencies;
    }

    void readBlock(int block, const QString &text, bool isLast)
    {
        const auto head = dateline().match(text);
        if (head.hasMatch())
            for (const QString &agency : agenciesOf(head))
                add(agency, placeAt(block, head.capturedStart(), head.capturedEnd()));
        const auto line = creditLine().match(text);
        if (line.hasMatch())
            add(line.captured(1), placeAt(block, 0, text.size()));
        const auto end = closing().match(text);
        if (isLast && end.hasMatch()
            && !readsAsCaption(text.sliced(std::max(qsizetype(0), end.capturedStart() - 8)))
            && !isOfPicture(end.captured()))
            add(end.captured(1), placeAt(block, end.capturedStart() + 1, text.size()));
    }

    void readLeftOut(qsizetype index, const LeftOut &leftOut)
    {
        if (leftOut.reason == LeftOutReason::Related || leftOut.reason == LeftOutReason::Navigation
            || leftOut.reason == LeftOutReason::Duplicate)
            return;
        const ArticlePlace nowhere = placeAt(leftOut.before, 0, 0);
        for (const QString &text : leftOut.text.split(u'\n')) {
            const auto head = dateline().match(text);
            if (head.hasMatch())
                for (const QString &agency : agenciesOf(head))
                    add(agency, nowhere, index);
            const auto line = creditLine().match(text);
            if (line.hasMatch())
                add(line.captured(1), nowhere, index);
            const auto owner = agencyName().match(text);
            if (leftOut.reason == LeftOutReason::Copyright && owner.hasMatch()
                && !isOfPicture(text))
                add(owner.captured(1), nowhere, index);
        }
    }

    const AnnotatedArticle &m_from;
    QList<WireCredit> m_credits;
};

} // namespace

QList<WireCredit> findWireCredits(const QList<AnnotatedArticle> &articles)
{
    QList<WireCredit> credits;
    for (const AnnotatedArticle &each : articles)
        credits += CreditFinder(each).find();
    return credits;
}

} // namespace naranhi::comparison
