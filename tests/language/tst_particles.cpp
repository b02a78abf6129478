// SPDX-License-Identifier: GPL-3.0-or-later

#include "language/particles.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace naranhi::language;

class TestParticles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void particleLength_takesTheLongestThatFits_data()
    {
        QTest::addColumn<QString>("word");
        QTest::addColumn<QString>("particle");
        QTest::newRow("subject after a consonant") << u"올트먼은"_s << u"은"_s;
        QTest::newRow("subject after a vowel") << u"삼성전자는"_s << u"는"_s;
        QTest::newRow("wrong one for the last sound") << u"삼성전자은"_s << QString();
        QTest::newRow("longest wins") << u"서울에서는"_s << u"에서는"_s;
        QTest::newRow("direction after ㄹ") << u"서울로"_s << u"로"_s;
        QTest::newRow("direction after another consonant") << u"부산으로"_s << u"으로"_s;
        QTest::newRow("after Latin both forms pass") << u"TSMC과"_s << u"과"_s;
        QTest::newRow("after a bracket") << u"아랍에미리트(UAE)의"_s << u"의"_s;
        QTest::newRow("from") << u"오픈AI로부터"_s << u"로부터"_s;
        QTest::newRow("a particle alone is no stem") << u"에서"_s << QString();
        QTest::newRow("no particle") << u"반도체"_s << QString();
        QTest::newRow("empty") << QString() << QString();
    }

    void particleLength_takesTheLongestThatFits()
    {
        QFETCH(QString, word);
        QFETCH(QString, particle);
        QCOMPARE(word.last(particleLength(word)), particle);
    }

    void isParticle_forgivesMisspellingWhenAsked()
    {
        QVERIFY(!isParticle(u"과", u"하이닉스"));
        QVERIFY(isParticle(u"과", u"하이닉스", ParticleSpelling::Any));
        QVERIFY(!isParticle(u"공장", u"하이닉스", ParticleSpelling::Any));
        QVERIFY(!isParticle(u"", u"하이닉스"));
    }
};

QObject *makeTestParticles()
{
    return new TestParticles;
}

#include "tst_particles.moc"
