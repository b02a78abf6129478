// SPDX-License-Identifier: GPL-3.0-or-later

#include "language/namefinding.h"
#include "language/namemodeldata.h"
#include "support/builders.h"

#include <QTest>

#include <cstddef>

using namespace Qt::StringLiterals;
using namespace naranhi;
using namespace naranhi::language;
using namespace naranhi::test;

class TestNameModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void builtIn_isIntact()
    {
        QVERIFY(builtInNameModel());
        QVERIFY(builtInNameModel()->isIntact());
    }

    void builtIn_isSmallEnough() { QVERIFY(nameModelBytes().size() <= 7'000'000); }

    void fromBytes_refusesWhatIsNoModel_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        const QByteArray good = nameModelBytes().toByteArray();
        const auto damagedAt = [&good](size_t position) {
            QByteArray bytes = good;
            const auto index = static_cast<qsizetype>(position);
            bytes[index] = static_cast<char>(bytes.at(index) ^ 1);
            return bytes;
        };
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("other file") << QByteArray(100'000, 'x');
        QTest::newRow("cut short") << good.chopped(1);
        QTest::newRow("only the header")
            << good.first(static_cast<qsizetype>(sizeof(NameModelHeader)));
        QTest::newRow("other version") << damagedAt(offsetof(NameModelHeader, version));
        QTest::newRow("other size of table") << damagedAt(offsetof(NameModelHeader, slotBits));
        QTest::newRow("damaged transitions") << damagedAt(offsetof(NameModelHeader, transitions));
    }

    void fromBytes_refusesWhatIsNoModel()
    {
        QFETCH(QByteArray, bytes);
        QVERIFY(!NameModel::fromBytes(bytes));
    }

    void damagedBody_isNoticedAndReadWithinBounds()
    {
        QByteArray bytes = nameModelBytes().toByteArray();
        for (auto i = static_cast<qsizetype>(sizeof(NameModelHeader)); i < bytes.size(); i += 7)
            bytes[i] = static_cast<char>(bytes.at(i) ^ 0xA5);
        const auto model = NameModel::fromBytes(bytes);
        QVERIFY(model);
        QVERIFY(!model->isIntact());
        const Article article = anArticle().paragraph(u"이재용 삼성전자 회장이 서울에 왔다."_s);
        for (const Mention &mention : findNamesWith(&*model, article))
            QVERIFY(mention.span.end <= article.blocks.first().text.size());
    }

    void labels_tellNamesThatTouchApart()
    {
        const QList<TaggedName> names{{.span = {0, 2}, .kind = NameKind::Person},
            {.span = {2, 4}, .kind = NameKind::Person},
            {.span = {5, 6}, .kind = NameKind::Work}};
        QCOMPARE(namesOf(labelsOf(names, 7)), names);
    }

    void path_neverContinuesAnotherKind()
    {
        LabelTransitions transitions{};
        LabelPath path(transitions);
        LabelScores scores{};
        scores.at(beginLabel(NameKind::Person)) = 1;
        path.append(scores);
        scores = {};
        scores.at(insideLabel(NameKind::Place)) = 5;
        path.append(scores);
        const QList<NameLabel> labels = path.best();
        QVERIFY(mayFollow(labels.at(0), labels.at(1)));
        QCOMPARE(labels.at(1), insideLabel(NameKind::Place));
    }
};

QObject *makeTestNameModel()
{
    return new TestNameModel;
}

#include "tst_namemodel.moc"
