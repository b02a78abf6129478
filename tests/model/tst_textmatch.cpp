// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/textmatch.h"

#include <QObject>
#include <QTest>

using namespace Qt::StringLiterals;

class TestTextMatch final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void matchesTyped_data();
    void matchesTyped();
};

void TestTextMatch::matchesTyped_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<bool>("found");

    const auto row = [](const char *name, const QString &text, const QString &typed, bool found) {
        QTest::newRow(name) << text << typed << found;
    };
    row("nothing typed", u"삼성전자"_s, u""_s, true);
    row("whole word", u"삼성전자"_s, u"삼성전자"_s, true);
    row("from the middle", u"삼성전자"_s, u"전자"_s, true);
    row("syllable on its way", u"삼성전자"_s, u"삼서"_s, true);
    row("next consonant typed", u"삼성전자"_s, u"삼성ㅈ"_s, true);
    row("next initial still a final", u"하이닉스"_s, u"항"_s, true);
    row("compound vowel on its way", u"과천"_s, u"고"_s, true);
    row("initials only", u"삼성전자"_s, u"ㅅㅅㅈㅈ"_s, true);
    row("initials from the middle", u"삼성전자"_s, u"ㅈㅈ"_s, true);
    row("letter case", u"SK하이닉스"_s, u"sk하"_s, true);
    row("blank in the text", u"오픈 AI"_s, u"오픈ai"_s, true);
    row("blank in what was typed", u"오픈AI"_s, u"오픈 ai"_s, true);
    row("another word", u"삼성전자"_s, u"현대"_s, false);
    row("initials of another word", u"삼성전자"_s, u"ㅎㄷ"_s, false);
    row("not from inside a syllable", u"삼성"_s, u"ㅏㅁ"_s, false);
    row("longer than the text", u"삼성"_s, u"삼성전자"_s, false);
}

void TestTextMatch::matchesTyped()
{
    QFETCH(QString, text);
    QFETCH(QString, typed);
    QFETCH(bool, found);
    QCOMPARE(naranhi::matchesTyped(text, typed), found);
}

QObject *makeTestTextMatch()
{
    return new TestTextMatch;
}

#include "tst_textmatch.moc"
