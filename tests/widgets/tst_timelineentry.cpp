// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/timelinedesk.h"

#include <QTest>

using namespace naranhi;
using namespace naranhi::test;
using namespace Qt::StringLiterals;

class TestTimelineEntry final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyStatement_isAnEntryByTime();
    void entities_areThoseOfTheSentence();
    void publication_carriesItsBasis();
    void unreadablePublication_isLeftOut();
};

void TestTimelineEntry::everyStatement_isAnEntryByTime()
{
    TimelineDesk desk(2, {{u"2023"_s, {0}}, {u"2023-01-05"_s, {0, 1}}});
    QStringList values;
    for (const TimelineEntry &entry : entriesOf(desk.session))
        values.append(entry.value);
    // The middle of the year comes after its January.
    QCOMPARE(values, QStringList({u"2023-01-05"_s, u"2023-01-05"_s, u"2023"_s}));
}

void TestTimelineEntry::entities_areThoseOfTheSentence()
{
    TimelineDesk desk(1, {{u"2024-01-25"_s, {0}}, {u"2024-01-26"_s, {0}}});
    const QList<TimelineEntry> entries = entriesOf(desk.session);
    QCOMPARE(entries.at(0).entities, QList<EntityId>{desk.entityOf(0)});
    QCOMPARE(entries.at(1).entities, QList<EntityId>{});
    QCOMPARE(sentenceOf(desk.session, entries.at(1)), u"Sentence 1 tells 2024-01-26."_s);
}

void TestTimelineEntry::publication_carriesItsBasis()
{
    TimelineDesk desk(1, {});
    desk.session.setPublication(desk.session.articleAt(0),
        {.value = u"2024-01-26"_s, .basis = DateBasis::Given, .evidence = {}});
    const QList<TimelineEntry> entries = entriesOf(desk.session);
    QCOMPARE(entries.size(), 1);
    QCOMPARE(entries.first().kind, EntryKind::Publication);
    QCOMPARE(entries.first().basis, DateBasis::Given);
    QCOMPARE(sentenceOf(desk.session, entries.first()), u"Headline 0"_s);
}

void TestTimelineEntry::unreadablePublication_isLeftOut()
{
    TimelineDesk desk(1, {});
    desk.session.setPublication(
        desk.session.articleAt(0), {.value = u"soon"_s, .basis = DateBasis::Given, .evidence = {}});
    QVERIFY(entriesOf(desk.session).isEmpty());
}

QObject *makeTestTimelineEntry()
{
    return new TestTimelineEntry;
}

#include "tst_timelineentry.moc"
