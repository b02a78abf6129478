// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/correctionlistmodel.h"
#include "model/readingsession.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace naranhi;
using namespace Qt::StringLiterals;

namespace {

Correction hide(const QString &name, CorrectionScope scope = CorrectionScope::Story)
{
    return {.act = HideEntity{{.type = EntityType::Person, .name = name, .forms = {name}}},
        .scope = scope};
}

QList<qsizetype> order(const CorrectionListModel &model)
{
    QList<qsizetype> order;
    for (int row = 0; row < model.rowCount(); ++row)
        order += model.index(row).data(CorrectionListModel::IndexRole).toLongLong();
    return order;
}

} // namespace

class TestCorrectionListModel final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void latest_standsFirst()
    {
        ReadingSession session;
        CorrectionListModel model(session);
        const QAbstractItemModelTester tester(&model);
        session.setCorrections({hide(u"가"_s), hide(u"나"_s), hide(u"다"_s)});
        QCOMPARE(order(model), (QList<qsizetype>{2, 1, 0}));
        QVERIFY(model.index(0).data(CorrectionListModel::IsPlacedRole).toBool());
    }

    void unplacedOfThisStory_standsFirstAndOfEveryStoryLast()
    {
        ReadingSession session;
        CorrectionListModel model(session);
        const QList<Correction> all{
            hide(u"가"_s), hide(u"나"_s, CorrectionScope::Always), hide(u"다"_s)};
        session.setCorrections(all);
        Story story;
        story.corrections = all;
        story.unplaced = {0, 1};
        session.applyStory(story);
        QCOMPARE(order(model), (QList<qsizetype>{0, 2, 1}));
        QVERIFY(!model.index(0).data(CorrectionListModel::IsPlacedRole).toBool());
    }
};

QObject *makeTestCorrectionListModel()
{
    return new TestCorrectionListModel;
}

#include "tst_correctionlistmodel.moc"
