// SPDX-License-Identifier: GPL-3.0-or-later
#include "comparison/clauses.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace naranhi {

namespace {

// "방문-past", "방문-coming-not", "방문-perhaps": one for each clause with an event.
QString readingOf(const QString &sentence)
{
    QStringList readings;
    for (const comparison::Clause &clause : comparison::clausesOf(sentence, {0, sentence.size()})) {
        if (clause.event.isEmpty())
            continue;
        QString reading = clause.event;
        if (clause.isQuoted)
            reading += u"-quoted"_s;
        else if (clause.isHypothetical)
            reading += u"-perhaps"_s;
        else
            reading += clause.tense == comparison::EventTense::Past ? u"-past"_s
                : clause.tense == comparison::EventTense::Coming    ? u"-coming"_s
                                                                    : u"-open"_s;
        readings.append(clause.isNegated ? reading + u"-not"_s : reading);
    }
    return readings.join(u' ');
}

} // namespace

class TestClauses final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsWhatHappened_data();
    void readsWhatHappened();
    void wordsStandBeforeTheirVerb();
};

void TestClauses::readsWhatHappened_data()
{
    QTest::addColumn<QString>("sentence");
    QTest::addColumn<QString>("reading");
    const auto row = [](const char *name, const QString &sentence, const QString &reading) {
        QTest::newRow(name) << sentence << reading;
    };
    row("past", u"장관이 부산을 방문했다."_s, u"방문-past"_s);
    row("polite", u"장관이 부산을 방문했습니다."_s, u"방문-past"_s);
    row("announced", u"장관이 부산을 방문한다."_s, u"방문-coming"_s);
    row("planned", u"장관이 부산을 방문할 예정이다."_s, u"방문-coming"_s);
    row("decided", u"장관이 부산을 방문하기로 했다."_s, u"방문-coming"_s);
    row("told by others", u"장관이 부산을 방문한 것으로 알려졌다."_s, u"방문-past"_s);
    row("takes the tense of what follows",
        u"장관은 공장을 방문하고 시장을 만날 예정이다."_s,
        u"방문-coming 만남-coming"_s);
    row("could not", u"장관은 공장을 방문하지 못했다."_s, u"방문-past-not"_s);
    row("did not, and then",
        u"공장은 방문하지 않고 시장을 만났다."_s,
        u"방문-past-not 만남-past"_s);
    row("short negation", u"장관은 시장을 못 만났다."_s, u"만남-past-not"_s);
    row("will not", u"장관은 공장을 방문하지 않기로 했다."_s, u"방문-coming-not"_s);
    row("fell through", u"두 사람의 회동이 무산됐다."_s, u"만남-past-not"_s);
    row("cannot but", u"장관은 공장을 방문하지 않을 수 없었다."_s, u"방문-perhaps-not"_s);
    row("unless", u"공장을 방문하지 않으면 알 수 없다."_s, u"방문-perhaps-not"_s);
    row("if", u"공장을 방문하면 알 수 있다."_s, u"방문-perhaps"_s);
    row("in order to", u"장관은 공장을 방문하려고 길을 바꿨다."_s, u"방문-perhaps"_s);
    row("may", u"장관이 부산을 방문할 가능성이 있다."_s, u"방문-perhaps"_s);
    row("somebody's words", u"그는 \"공장을 방문했다\"고 말했다."_s, u"방문-quoted"_s);
    row("other words for one event",
        u"그는 시장과 회동한 뒤 공장을 찾았다."_s,
        u"만남-past 방문-past"_s);
    row("verb of a noun behind it",
        u"25일 한국을 찾은 회장이 시장을 만났다."_s,
        u"방문-past 만남-past"_s);
    row("sat together", u"회장은 장관과 자리를 함께했다."_s, u"만남-past"_s);
    row("last year is no verb", u"지난해 수출이 좋았다."_s, QString());
    row("damage is no verb", u"인명피해 없이 끝났다."_s, u"종료-past"_s);
}

void TestClauses::readsWhatHappened()
{
    QFETCH(const QString, sentence);
    QFETCH(const QString, reading);
    QCOMPARE(readingOf(sentence), reading);
}

void TestClauses::wordsStandBeforeTheirVerb()
{
    const QString sentence = u"저녁 부산에서 장관을 만났고, 다음 날 공장을 방문했다."_s;
    const QList<comparison::Clause> clauses = comparison::clausesOf(sentence, {0, sentence.size()});
    QCOMPARE(clauses.size(), 2);
    QCOMPARE(clauses[0].words.size(), 3);
    QCOMPARE(clauses[0].words[1].stem, u"부산"_s);
    QCOMPARE(clauses[0].words[1].particle, u"에서"_s);
    QCOMPARE(clauses[1].words.last().stem, u"공장"_s);
    QCOMPARE(clauses[0].span.end, clauses[1].span.start);
}

} // namespace naranhi

QObject *makeTestClauses()
{
    return new naranhi::TestClauses;
}

#include "tst_clauses.moc"
