// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/correction.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace naranhi {

namespace {

// Each letter stands for a correction.
QList<Correction> listOf(const QString &letters)
{
    QList<Correction> list;
    for (const QChar letter : letters)
        list.append({HideEntity{{EntityType::Person, letter, {letter}}}, CorrectionScope::Always});
    return list;
}

QString lettersOf(const QList<Correction> &list)
{
    QString letters;
    for (const Correction &correction : list)
        letters += std::get<HideEntity>(correction.act).entity.name;
    return letters;
}

} // namespace

class TestCorrection final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void changesMadeElsewhere_areLaidOver_data();
    void changesMadeElsewhere_areLaidOver();
};

void TestCorrection::changesMadeElsewhere_areLaidOver_data()
{
    QTest::addColumn<QString>("list");
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    QTest::addColumn<QString>("changed");
    const auto row = [](const char *name,
                         const QString &list,
                         const QString &before,
                         const QString &after,
                         const QString &changed) {
        QTest::newRow(name) << list << before << after << changed;
    };
    row("nothing else changed", u"ab"_s, u"ab"_s, u"cb"_s, u"cb"_s);
    row("added", u"ax"_s, u"a"_s, u"ab"_s, u"axb"_s);
    row("several added, in their order", u"ax"_s, u"a"_s, u"abc"_s, u"axbc"_s);
    row("added before another", u"xab"_s, u"ab"_s, u"acb"_s, u"xacb"_s);
    row("taken away", u"axb"_s, u"ab"_s, u"b"_s, u"xb"_s);
    row("brought back to its place", u"xbc"_s, u"bc"_s, u"abc"_s, u"xabc"_s);
    row("in both already", u"ab"_s, u"a"_s, u"ab"_s, u"ab"_s);
    row("gone in both", u"x"_s, u"ab"_s, u"b"_s, u"x"_s);
    row("the place has gone", u"x"_s, u"b"_s, u"ab"_s, u"xa"_s);
    row("turned round", u"abx"_s, u"ab"_s, u"ba"_s, u"abx"_s);
}

void TestCorrection::changesMadeElsewhere_areLaidOver()
{
    QFETCH(const QString, list);
    QFETCH(const QString, before);
    QFETCH(const QString, after);
    const QList<Correction> changed = withChanges(listOf(list), listOf(before), listOf(after));
    QTEST(lettersOf(changed), "changed");
}

} // namespace naranhi

QObject *makeTestCorrection()
{
    return new naranhi::TestCorrection;
}

#include "tst_correction.moc"
