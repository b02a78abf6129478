// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/storybuilding.h"
#include "sources/inputs.h"

#include <QDir>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace naranhi;

// Who is who in the five real articles.
class TestRealEntities final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void onePersonSpelledFourWays_isOneInAllFive();
    void formsOfOne_data();
    void formsOfOne();
    void namesOfTwo_data();
    void namesOfTwo();
    void everyMentionButQuantitiesHasAnEntity();

private:
    [[nodiscard]] const Entity *entityWith(const QString &form) const;

    Story m_story;
};

void TestRealEntities::initTestCase()
{
    const QDir folder(QStringLiteral(NARANHI_SOURCE_DIR "/../shared/articles"));
    if (!folder.exists())
        QSKIP("the real articles are not beside the source");
    QList<services::StoryInput> inputs;
    const QStringList names = folder.entryList({u"*.txt"_s}, QDir::Files, QDir::Name);
    for (const QString &name : names) {
        const auto raw = sources::loadInput(folder.filePath(name));
        QVERIFY(raw.has_value());
        const auto article = sources::readArticle(*raw);
        QVERIFY2(article.has_value(), qPrintable(name));
        const int id = static_cast<int>(inputs.size()) + 1;
        inputs.append({.id = ArticleId{id}, .article = *article});
    }
    QCOMPARE(inputs.size(), 5);
    const auto built = services::buildStory({.inputs = inputs});
    QVERIFY(built.has_value());
    m_story = built->story;
}

const Entity *TestRealEntities::entityWith(const QString &form) const
{
    for (const Entity &entity : m_story.entities) {
        if (std::ranges::any_of(
                entity.forms, [&form](const EntityForm &f) { return f.text == form; }))
            return &entity;
    }
    return nullptr;
}

void TestRealEntities::onePersonSpelledFourWays_isOneInAllFive()
{
    const Entity *person = entityWith(u"올트먼"_s);
    QVERIFY(person);
    QCOMPARE(person->name, u"샘 올트먼"_s);
    for (const AnnotatedArticle &article : m_story.articles)
        QVERIFY(person->countIn(article.id) > 0);
    for (const QString &form : {u"샘 올트먼"_s, u"샘 올트만"_s, u"샘 알트만"_s, u"알트먼"_s})
        QCOMPARE(entityWith(form), person);
}

void TestRealEntities::formsOfOne_data()
{
    QTest::addColumn<QString>("one");
    QTest::addColumn<QString>("other");
    QTest::newRow("surname and title") << u"경 사장"_s << u"경계현"_s;
    QTest::newRow("a blank more") << u"오픈 AI"_s << u"오픈AI"_s;
    QTest::newRow("news agency with a blank") << u"블룸버그 통신"_s << u"블룸버그통신"_s;
    QTest::newRow("short form of a ministry") << u"중기부"_s << u"중소벤처기업부"_s;
    QTest::newRow("initialism") << u"UAE"_s << u"아랍에미리트"_s;
    QTest::newRow("country in two spellings") << u"아랍에미레이트"_s << u"아랍에미리트"_s;
}

void TestRealEntities::formsOfOne()
{
    QFETCH(QString, one);
    QFETCH(QString, other);
    QVERIFY(entityWith(one));
    QCOMPARE(entityWith(one), entityWith(other));
}

void TestRealEntities::namesOfTwo_data()
{
    QTest::addColumn<QString>("one");
    QTest::addColumn<QString>("other");
    QTest::newRow("group and company") << u"삼성"_s << u"삼성전자"_s;
    QTest::newRow("two companies") << u"SK하이닉스"_s << u"SK그룹"_s;
    QTest::newRow("short name and company") << u"SK"_s << u"SK하이닉스"_s;
    QTest::newRow("two of one surname") << u"최태원"_s << u"최시영"_s;
    QTest::newRow("company and person") << u"오픈AI"_s << u"올트먼"_s;
}

void TestRealEntities::namesOfTwo()
{
    QFETCH(QString, one);
    QFETCH(QString, other);
    QVERIFY(entityWith(one));
    QVERIFY(entityWith(other));
    QVERIFY(entityWith(one) != entityWith(other));
}

void TestRealEntities::everyMentionButQuantitiesHasAnEntity()
{
    for (const AnnotatedArticle &article : m_story.articles) {
        for (const Mention &mention : article.analysis.mentions)
            QCOMPARE(mention.entity == EntityId::None, mention.type == EntityType::Quantity);
    }
}

QObject *makeTestRealEntities()
{
    return new TestRealEntities;
}

#include "tst_realentities.moc"
