// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/koreanparticles.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace naranhi {

class TestKoreanParticles final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void resolves_data();
    void resolves();
};

void TestKoreanParticles::resolves_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("resolved");
    const auto row = [](const char *name, const QString &text, const QString &resolved) {
        QTest::newRow(name) << text << resolved;
    };
    row("after a vowel", u"삼성전자을(를) 고정"_s, u"삼성전자를 고정"_s);
    row("after a consonant", u"올트먼을(를) 고정"_s, u"올트먼을 고정"_s);
    row("subject", u"경계현이(가), 엔비디아이(가)"_s, u"경계현이, 엔비디아가"_s);
    row("topic", u"서울은(는) 제주은(는)"_s, u"서울은 제주는"_s);
    row("with, both ways of writing it", u"파일과(와) 회사와(과)"_s, u"파일과 회사와"_s);
    row("direction after ㄹ takes the short form", u"서울(으)로"_s, u"서울로"_s);
    row("direction after another consonant", u"평택(으)로"_s, u"평택으로"_s);
    row("digits are read in Korean", u"3을(를) 4을(를) 7(으)로 10이(가)"_s, u"3을 4를 7로 10이"_s);
    row("capital letters are spelled out",
        u"TSMC을(를) ARM을(를) URL이(가) UAE은(는)"_s,
        u"TSMC를 ARM을 URL이 UAE는"_s);
    row("closing marks are looked through",
        u"“나란히.txt”을(를) ‘이천’을(를) (사본)을(를)"_s,
        u"“나란히.txt”를 ‘이천’을 (사본)을"_s);
    row("percent", u"80%을(를)"_s, u"80%를"_s);
    row("copula", u"기자(이)다 사람(이)다"_s, u"기자다 사람이다"_s);
    row("nothing before it stays as it stands", u"을(를) 붙인다"_s, u"을(를) 붙인다"_s);
    row("other brackets are left alone",
        u"아랍에미리트(UAE)의 이(李) 씨"_s,
        u"아랍에미리트(UAE)의 이(李) 씨"_s);
}

void TestKoreanParticles::resolves()
{
    QFETCH(QString, text);
    QTEST(resolveParticles(text), "resolved");
}

} // namespace naranhi

QObject *makeTestKoreanParticles()
{
    return new naranhi::TestKoreanParticles;
}

#include "tst_koreanparticles.moc"
