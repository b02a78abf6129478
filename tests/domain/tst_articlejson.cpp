// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/articlejson.h"
#include "support/builders.h"

#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;

namespace naranhi {

namespace {

Article fullArticle()
{
    Article article = test::anArticle()
                          .titled(u"문 여는 도서관"_s)
                          .subtitled(u"밤 열 시까지"_s)
                          .from(u"가람신문"_s)
                          .paragraph(u"첫 문단이다."_s)
                          .block(BlockKind::ListItem, u"한 줄"_s)
                          .block(BlockKind::Summary, u"요약"_s);
    article.source = u"/tmp/a.txt"_s;
    article.authors = QStringList{u"이하나"_s, u"김두리"_s};
    article.published = {u"2024-01-26"_s, DateBasis::Inferred, DateRule::OtherArticles, u"25일"_s};
    article.published.offset = u"+09:00"_s;
    article.leftOut = {{LeftOutReason::Related, u"다른 기사"_s, 3}};
    article.address = u"https://example.com/a/1"_s;
    article.leadImage = u"https://example.com/a/1.jpg"_s;
    article.origins = {{Fact::Title, Origin::LinkedData}, {Fact::Published, Origin::Page}};
    return article;
}

} // namespace

class TestArticleJson final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyFieldComesBack();
    void wordsAreThoseOfTheDocument();
    void inferredDateSaysWhy();
    void missingFieldsAreDefaults();
    void unknownFieldsAreIgnored();
    void placeOfLeftOutTextStaysInTheArticle();
    void wrongFieldIsNamed_data();
    void wrongFieldIsNamed();
};

void TestArticleJson::everyFieldComesBack()
{
    QCOMPARE(articleFromJson(toJson(fullArticle())).value(), fullArticle());
}

void TestArticleJson::wordsAreThoseOfTheDocument()
{
    const QJsonObject object = toJson(fullArticle());
    QCOMPARE(object[u"blocks"_s][1][u"kind"_s].toString(), u"list-item"_s);
    QCOMPARE(object[u"left_out"_s][0][u"reason"_s].toString(), u"related"_s);
    QCOMPARE(object[u"published"_s][u"basis"_s].toString(), u"inferred"_s);
    QCOMPARE(object[u"origins"_s][u"title"_s].toString(), u"json-ld"_s);
}

void TestArticleJson::inferredDateSaysWhy()
{
    const QString reason = toJson(fullArticle())[u"published"_s][u"reason"_s].toString();
    QVERIFY2(reason.contains(u"other articles"_s), qPrintable(reason));
    QVERIFY2(reason.contains(u"25일"_s), qPrintable(reason));
}

void TestArticleJson::missingFieldsAreDefaults()
{
    QCOMPARE(articleFromJson({}).value(), Article{});
}

void TestArticleJson::unknownFieldsAreIgnored()
{
    QJsonObject object = toJson(fullArticle());
    object.insert(u"mood"_s, u"cheerful"_s);
    QCOMPARE(articleFromJson(object).value(), fullArticle());
}

void TestArticleJson::placeOfLeftOutTextStaysInTheArticle()
{
    const QJsonObject part{
        {u"reason"_s, u"related"_s}, {u"text"_s, u"다른 기사"_s}, {u"before"_s, 99}};
    const auto article = articleFromJson({{u"left_out"_s, QJsonArray{part}}});
    QCOMPARE(article.value().leftOut.first().before, 0);
}

void TestArticleJson::wrongFieldIsNamed_data()
{
    QTest::addColumn<QJsonObject>("object");
    QTest::addColumn<QString>("path");
    const auto blocks = [](const QJsonValue &block) {
        return QJsonObject{{u"blocks"_s, QJsonArray{QJsonObject{{u"kind"_s, u"quote"_s}}, block}}};
    };
    QTest::newRow("text is a number") << QJsonObject{{u"title"_s, 3}} << u"title"_s;
    QTest::newRow("list is a text") << QJsonObject{{u"authors"_s, u"이하나"_s}} << u"authors"_s;
    QTest::newRow("list of the wrong things")
        << QJsonObject{{u"authors"_s, QJsonArray{1}}} << u"authors"_s;
    QTest::newRow("block is no object") << blocks(7) << u"blocks[1]"_s;
    QTest::newRow("unknown kind") << blocks(QJsonObject{{u"kind"_s, u"poem"_s}})
                                  << u"blocks[1].kind"_s;
    QTest::newRow("unknown basis")
        << QJsonObject{{u"published"_s, QJsonObject{{u"basis"_s, u"guessed"_s}}}}
        << u"published.basis"_s;
    QTest::newRow("unknown origin")
        << QJsonObject{{u"origins"_s, QJsonObject{{u"title"_s, u"a rumour"_s}}}}
        << u"origins.title"_s;
    QTest::newRow("number with a fraction") << QJsonObject{{u"left_out"_s,
        QJsonArray{QJsonObject{{u"reason"_s, u"byline"_s}, {u"before"_s, 1.5}}}}}
                                            << u"left_out[0].before"_s;
}

void TestArticleJson::wrongFieldIsNamed()
{
    QFETCH(const QJsonObject, object);
    QFETCH(const QString, path);
    const auto article = articleFromJson(object);
    QVERIFY(!article.has_value());
    QCOMPARE(article.error(), (Error{Error::Code::BadFormat, path}));
}

} // namespace naranhi

QObject *makeTestArticleJson()
{
    return new naranhi::TestArticleJson;
}

#include "tst_articlejson.moc"
