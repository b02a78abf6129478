// SPDX-License-Identifier: GPL-3.0-or-later
#include "comparison/versionchanges.h"
#include "support/builders.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace naranhi::comparison {

using namespace naranhi::test;

class TestVersionChanges : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theWeightiestTellsTheKind_data();
    void theWeightiestTellsTheKind();
    void whatMovedIsNoChange();
    void whatCameAndWentIsToldLast();
};

namespace {

AnnotatedArticle version(const QStringList &sentences)
{
    return annotated(ArticleId(1), sentences); // one sentence a paragraph
}

} // namespace

void TestVersionChanges::theWeightiestTellsTheKind_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    QTest::addColumn<int>("kind");
    QTest::newRow("number") << u"이번 사고로 12명이 크게 다쳤다고 경찰이 밝혔다."_s
                            << u"이번 사고로 15명이 크게 다쳤다고 경찰이 밝혔다."_s
                            << int(ChangeKind::Number);
    QTest::newRow("a comma is no other number")
        << u"모두 1,200명이 그 자리에 모였다고 한다."_s
        << u"모두 1,200명이 그 자리에 모였다 한다."_s << int(ChangeKind::Wording);
    QTest::newRow("name") << u"[김하나]가 어제 그 자리에서 모두 말했다."_s
                          << u"[이두리]가 어제 그 자리에서 모두 말했다."_s << int(ChangeKind::Name);
    QTest::newRow("quotation") << u"그는 “모두 다시 시작하자” 하고 말했다."_s
                               << u"그는 “모두 다시 출발하자” 하고 말했다."_s
                               << int(ChangeKind::Quotation);
    QTest::newRow("straight marks")
        << u"그는 \"모두 다시 시작하자\" 하고 말했다."_s
        << u"그는 \"모두 다시 출발하자\" 하고 말했다."_s << int(ChangeKind::Quotation);
    QTest::newRow("wording") << u"시는 새 다리를 내년에 열 계획이다."_s
                             << u"시는 새 다리를 내년에 열 예정이다."_s << int(ChangeKind::Wording);
}

void TestVersionChanges::theWeightiestTellsTheKind()
{
    QFETCH(QString, before);
    QFETCH(QString, after);
    const QList<VersionChange> changes
        = changesBetween(version({before, u"그대로다."_s}), version({after, u"그대로다."_s}));
    QCOMPARE(changes.size(), 1);
    QTEST(int(changes.constFirst().kind), "kind");
    QCOMPARE(changes.constFirst().after, parseMarked(after).text);
}

void TestVersionChanges::whatMovedIsNoChange()
{
    QCOMPARE(changesBetween(version({u"하나다."_s, u"둘이다."_s, u"둘이다."_s}),
                 version({u"둘이다."_s, u"하나다."_s, u"둘이다."_s})),
        QList<VersionChange>());
}

void TestVersionChanges::whatCameAndWentIsToldLast()
{
    const QList<VersionChange> changes
        = changesBetween(version({u"옛 문장이 여기 있었다."_s, u"시는 다리를 3월에 연다."_s}),
            version({u"아주 다른 이야기가 들어왔다."_s, u"시는 다리를 4월에 연다."_s}));
    const QList<VersionChange> expected{
        {ChangeKind::Number, u"시는 다리를 3월에 연다."_s, u"시는 다리를 4월에 연다."_s},
        {ChangeKind::Added, {}, u"아주 다른 이야기가 들어왔다."_s},
        {ChangeKind::Removed, u"옛 문장이 여기 있었다."_s, {}}};
    QCOMPARE(changes, expected);
}

} // namespace naranhi::comparison

QObject *makeTestVersionChanges()
{
    return new naranhi::comparison::TestVersionChanges;
}

#include "tst_versionchanges.moc"
