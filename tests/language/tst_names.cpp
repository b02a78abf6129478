// SPDX-License-Identifier: GPL-3.0-or-later

#include "language/namefinding.h"
#include "language/names.h"
#include "language/namesplitting.h"
#include "support/builders.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace naranhi;
using namespace naranhi::test;

namespace {

QList<Mention> withoutQuantities(QList<Mention> mentions)
{
    mentions.removeIf([](const Mention &mention) { return mention.type == EntityType::Quantity; });
    return mentions;
}

// The paragraphs, separated by "/", with the names that are found in them marked.
QString marked(const QString &paragraphs)
{
    ArticleBuilder article = anArticle().titled(u"오늘의 소식"_s);
    const QStringList texts = paragraphs.split(u'/');
    for (const QString &text : texts)
        article.paragraph(text);
    const QList<Mention> mentions = withoutQuantities(language::findNames(article));
    QStringList lines;
    for (int block = 0; block < texts.size(); ++block)
        lines.append(printMarked(texts.at(block), mentions, {}, block));
    return lines.join(u'/');
}

// The text without its marks.
QString plain(const QString &markedText)
{
    QStringList lines;
    for (const QString &line : markedText.split(u'/'))
        lines.append(parseMarked(line).text);
    return lines.join(u'/');
}

} // namespace

class TestNames : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findNames_inOneSentence_data()
    {
        QTest::addColumn<QString>("expected");
        QTest::newRow("person, firm, place")
            << u"[삼성전자|OG]는 [서울|LC]에서 새 제품을 발표했다."_s;
        QTest::newRow("particle after Latin letters")
            << u"[오픈AI|OG]가 [TSMC|OG]와 손을 잡았다."_s;
        QTest::newRow("misspelled particle") << u"[SK하이닉스|OG]과 [네이버|OG]은 손을 잡았다."_s;
        QTest::newRow("name of two parts with a blank")
            << u"[오픈 AI|OG] 본사에서 행사가 열렸다."_s;
        QTest::newRow("two names joined by a dot") << u"[삼성|OG]·[SK|OG]가 함께 나섰다."_s;
        QTest::newRow("initials in brackets have the type of the name")
            << u"[아랍에미리트|LC]([UAE|LC])의 투자청이 나섰다."_s;
        QTest::newRow("product by its designation")
            << u"[엔비디아|OG]는 새 칩 '[B100|AF]'을 내놓았다."_s;
        QTest::newRow("work in quotation marks")
            << u"[봉준호|PS] 감독의 영화 '[겨울 바다|AF]'가 개봉했다."_s;
        QTest::newRow("work inside what somebody says")
            << u"그는 \"영화 '[겨울 바다|AF]'를 봤다\"고 했다."_s;
        QTest::newRow("person without particle before a firm and a title")
            << u"행사에 [김나라|PS] [삼성전자|OG] 사장이 왔다."_s;
        QTest::newRow("foreign last name before an institution and a title")
            << u"[안토니우 구테흐스|PS] [유엔|OG] 사무총장도 우려를 나타냈다."_s;
        QTest::newRow("firm by its ending") << u"[무지개그룹|OG]은 새 공장을 짓는다."_s;
        QTest::newRow("common word with such an ending") << u"그 걸그룹은 노래를 불렀다."_s;
        QTest::newRow("full name before a title") << u"[손나라|PS] 단장은 말을 아꼈다."_s;
        QTest::newRow("body before a title is nobody") << u"이사회 의장은 말을 아꼈다."_s;
        QTest::newRow("people of a country are no place") << u"한국인 최초로 상을 받았다."_s;
        QTest::newRow("place and site in one word") << u"[평택|LC]공장을 둘러봤다."_s;
        QTest::newRow("firm and title in one word") << u"[삼성|OG]사장과 만났다."_s;
        QTest::newRow("common nouns") << u"반도체 업계 관계자는 기자에게 AI 반도체를 설명했다."_s;
        QTest::newRow("first name from abroad with a last name nobody knows")
            << u"[제롬 트베르닐|PS] 의장은 웃었다. [위고 부앙켈|PS]은 없었다."_s;
        QTest::newRow("foreign name as the subject before a title")
            << u"[위고 트베르닐|PS]은 장관이 됐다. [제롬 수나켈|PS]이 의장에 올랐다."_s;
        QTest::newRow("two foreign words before the title of an office")
            << u"[부르켄 슈멜트|PS] 대변인은 말을 아꼈다."_s;
        QTest::newRow("first name before no last name") << u"[제롬|PS] 역시 말을 아꼈다."_s;
        QTest::newRow("foreign last name before the title of an office")
            << u"[트베르닐|PS] 대변인은 말을 아꼈다."_s;
        QTest::newRow("surname and title of one person")
            << u"[이창용|PS] [한국은행|OG] 총재가 왔다. [이|PS] 총재는 말을 아꼈다."_s;
        QTest::newRow("place that ends like a particle") << u"[벨기에|LC]는 이겼다."_s;
        QTest::newRow("loan words before a title are nobody")
            << u"글로벌 미디어 대변인은 말을 아꼈다."_s;
        QTest::newRow("full name before a ministry and a title")
            << u"[손나라|PS] [행정안전부|OG] 장관이 왔다."_s;
        QTest::newRow("club behind its town") << u"[대전 이글스|OG]가 이겼다."_s;
        QTest::newRow("work in the brackets of titles")
            << u"그가 쓴 『[작은 겨울밤|AF]』을 읽었다."_s;
        QTest::newRow("law in brackets") << u"「작은 공연 지원법」을 고쳤다."_s;
        QTest::newRow("county by its kind") << u"축제가 [고흥군|LC]에서 열린다."_s;
        QTest::newRow("match and province") << u"[화성시|LC]에 있는 축구단은 경기에서 이겼다."_s;
        QTest::newRow("what is done with a firm") << u"[삼성전자|OG]와 견줄 칩을 만든다."_s;
        QTest::newRow("how often one meets a firm")
            << u"[엔비디아|OG]와 여러 차례 머리를 맞댔다."_s;
        QTest::newRow("what is done with firms that are listed")
            << u"[엔비디아|OG]·[TSMC|OG]와 협력해 칩을 만든다."_s;
        QTest::newRow("verb before a comma and a firm")
            << u"지원을 받고, [엔비디아|OG]로부터 칩을 산다."_s;
        QTest::newRow("conditional that ends like a township")
            << u"새 길로 들어선다면, [한국|LC]은 돕는다."_s;
        QTest::newRow("week that ends like a state") << u"지난주 [독일|LC]에서 열렸다."_s;
        QTest::newRow("particle behind a quotation") << u"이른바 '속편'이란 무엇인가."_s;
        QTest::newRow("foreign surname of one syllable before its particle")
            << u"작가 [대니 리|PS]는 2009년 소설을 냈다."_s;
        QTest::newRow("English sentence") << u"The strike began over pay in August."_s;
        QTest::newRow("nothing but signs") << u"|||✅…"_s.remove(u'|');
    }

    void findNames_inOneSentence()
    {
        QFETCH(QString, expected);
        QCOMPARE(marked(plain(expected)), expected);
    }

    void splitName_data()
    {
        QTest::addColumn<QString>("text"); // what was tagged as one stands in brackets
        QTest::addColumn<QString>("expected");
        QTest::newRow("firm and person before a title")
            << u"[SK하이닉스 은수혁|PS] 대표를 만났다."_s
            << u"[SK하이닉스|OG] [은수혁|PS] 대표를 만났다."_s;
        QTest::newRow("the same, as a firm") << u"[SK하이닉스 은수혁|OG] 대표를 만났다."_s
                                             << u"[SK하이닉스|OG] [은수혁|PS] 대표를 만났다."_s;
        QTest::newRow("person and body before a title")
            << u"[은수혁 반도체협회|OG] 전무는 말했다."_s
            << u"[은수혁|PS] [반도체협회|OG] 전무는 말했다."_s;
        QTest::newRow("person and the head of a longer title")
            << u"[은수혁 메모리|PS]사업부장이 왔다."_s << u"[은수혁|PS] 메모리사업부장이 왔다."_s;
        QTest::newRow("foreign person")
            << u"[오무라 사토시|PS]가 왔다."_s << u"[오무라 사토시|PS]가 왔다."_s;
        QTest::newRow("city and firm") << u"[샌프란시스코 오픈AI|OG] 사옥에서 열렸다."_s
                                       << u"[샌프란시스코|LC] [오픈AI|OG] 사옥에서 열렸다."_s;
        QTest::newRow("town and club")
            << u"[인천 현대제철|OG]이 이겼다."_s << u"[인천 현대제철|OG]이 이겼다."_s;
        QTest::newRow("kind of a firm before its name")
            << u"[국부펀드 아부다비투자청|OG]이 샀다."_s
            << u"국부펀드 [아부다비투자청|OG]이 샀다."_s;
    }

    void splitName()
    {
        QFETCH(QString, text);
        QFETCH(QString, expected);
        const auto tagged = parseMarked(text);
        const Mention name = tagged.mentions.first();
        QList<Mention> mentions;
        for (const language::NamePart &part :
            language::splitName({.block = 0, .text = tagged.text}, name.span, name.type))
            mentions.append({0, part.span, part.type, {}, EntityId::None});
        QCOMPARE(printMarked(tagged.text, mentions, {}, 0), expected);
    }

    void findNames_knowsTheWholeArticle_data()
    {
        QTest::addColumn<QString>("expected");
        QTest::newRow("surname with the title of a person named before")
            << u"[경계현|PS] [삼성전자|OG] 사장이 왔다./저녁에 [경|PS] 사장은 돌아갔다."_s;
        QTest::newRow("a former president is nobody's surname")
            << u"[전두환|PS] 전 대통령이 왔다./전 대통령은 돌아갔다."_s;
        QTest::newRow("foreign last name alone and in another transliteration")
            << u"[샘 올트먼|PS] [오픈AI|OG] 최고경영자가 왔다./[올트먼|PS]은 웃었다./[알트만|PS]은 돌아갔다."_s;
        QTest::newRow("list of firms")
            << u"[네이버|OG], [카카오|OG], [가나다로|OG], [무지개별|OG] 등 4개 사가 뽑혔다."_s;
    }

    void findNames_knowsTheWholeArticle()
    {
        QFETCH(QString, expected);
        QCOMPARE(marked(plain(expected)), expected);
    }

    void findNames_givesPersonsTheirTitle_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("title");
        QTest::newRow("behind") << u"이재용 회장이 왔다."_s << u"회장"_s;
        QTest::newRow("behind a firm") << u"이재용 삼성전자 회장이 왔다."_s << u"회장"_s;
        QTest::newRow("behind a firm in brackets and a department")
            << u"이재용 삼성전자 반도체(DS) 부문장(사장)이 왔다."_s << u"부문장"_s;
        QTest::newRow("Latin") << u"이재용 CEO는 왔다."_s << u"CEO"_s;
        QTest::newRow("before") << u"삼성전자 대표 이재용이 왔다."_s << u"대표"_s;
        QTest::newRow("firm and title in one word") << u"이재용 삼성회장이 왔다."_s << u"회장"_s;
        QTest::newRow("somebody else's") << u"이재용은 회장과 만났다."_s << QString();
        QTest::newRow("none") << u"이재용은 웃었다."_s << QString();
    }

    void findNames_givesPersonsTheirTitle()
    {
        QFETCH(QString, text);
        QFETCH(QString, title);
        const QList<Mention> mentions = language::findNames(anArticle().paragraph(text));
        const auto person = std::ranges::find(mentions, EntityType::Person, &Mention::type);
        QVERIFY(person != mentions.end());
        QCOMPARE(text.mid(person->span.start, person->span.length()), u"이재용"_s);
        QCOMPARE(person->title, title);
    }

    void findNames_startsWithTitleAndSubtitle()
    {
        const Article article = anArticle()
                                    .titled(u"삼성전자, 새 공장"_s)
                                    .subtitled(u"SK하이닉스도 나서"_s)
                                    .paragraph(u"네이버는 빠졌다."_s);
        QList<int> blocks;
        for (const Mention &mention : language::findNames(article))
            blocks.append(mention.block);
        QCOMPARE(blocks, (QList<int>{titleBlock, subtitleBlock, 0}));
    }

    void findNames_withoutModel_stillKnowsListsAndRules()
    {
        const QString text = u"[삼성전자|OG]는 [서울|LC]에서 새 칩 '[B100|AF]'을 내놓았다."_s;
        const QString unmarked = plain(text);
        const QList<Mention> mentions
            = language::findNamesWith(nullptr, anArticle().paragraph(unmarked));
        QCOMPARE(printMarked(unmarked, mentions, {}), text);
    }

    void findNames_whenCancelled_returns()
    {
        const CancelToken cancel;
        cancel.cancel();
        (void)language::findNames(anArticle().paragraph(u"이재용 회장이 왔다."_s), cancel);
    }

    void findNames_survivesAnyText_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("empty") << QString();
        QTest::newRow("blanks") << u"   \t "_s;
        QTest::newRow("emoji") << u"🧐📢 샘 올트먼🏭(fabs·)"_s;
        QTest::newRow("half a surrogate pair") << QString(QChar(0xD83D)) + u"한국"_s;
        QTest::newRow("only brackets") << u"(([[『』]])‘’\"'"_s;
        QTest::newRow("very long word") << QString(5000, u'가');
        QTest::newRow("many blanks and dots") << u"가 · 나 , 다 , ( ) 라·마·바 …"_s.repeated(50);
    }

    void findNames_survivesAnyText()
    {
        QFETCH(QString, text);
        qsizetype last = 0;
        for (const Mention &mention : language::findNames(anArticle().paragraph(text))) {
            QVERIFY(mention.span.start >= last);
            QVERIFY(!mention.span.isEmpty());
            QVERIFY(mention.span.end <= text.size());
            last = mention.span.end;
        }
    }
};

QObject *makeTestNames()
{
    return new TestNames;
}

#include "tst_names.moc"
