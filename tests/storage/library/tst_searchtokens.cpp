// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/library/searchtokens.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace naranhi::storage {

class TestSearchTokens : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void textIsCutIntoPairsAndWords_data();
    void textIsCutIntoPairsAndWords();
    void whatIsSoughtMayGoOn_data();
    void whatIsSoughtMayGoOn();
    void syllablesAreGivenOnce();
    void typedTextBecomesTerms();
};

void TestSearchTokens::textIsCutIntoPairsAndWords_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("tokens");
    QTest::newRow("Hangul") << u"삼성전자와"_s << u"삼성 성전 전자 자와 와"_s;
    QTest::newRow("one syllable") << u"그 집"_s << u"그 집"_s;
    QTest::newRow("Latin") << u"OpenAI said"_s << u"openai said"_s;
    QTest::newRow("mixed") << u"SK하이닉스"_s << u"sk 하이 이닉 닉스 스"_s;
    QTest::newRow("width") << u"ＳＫ㈜"_s << u"sk 주"_s;
    QTest::newRow("digits") << u"3만5천 명(80%)"_s << u"3 만 5 천 명 80"_s;
    QTest::newRow("Han") << u"美 대선"_s << u"美 대선 선"_s;
    QTest::newRow("decomposed") << u"한글"_s.normalized(QString::NormalizationForm_D)
                                << u"한글 글"_s;
    QTest::newRow("nothing") << u" …·— "_s << QString();
}

void TestSearchTokens::textIsCutIntoPairsAndWords()
{
    QFETCH(QString, text);
    QTEST(searchTokens(text).join(u' '), "tokens");
}

void TestSearchTokens::whatIsSoughtMayGoOn_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("tokens");
    QTest::addColumn<bool>("isOpen");
    QTest::newRow("pairs") << u"성전"_s << u"성전"_s << false;
    QTest::newRow("one syllable") << u"삼"_s << u"삼"_s << true;
    QTest::newRow("Latin") << u"Open"_s << u"open"_s << true;
    QTest::newRow("syllable after Latin") << u"SK하"_s << u"sk 하"_s << true;
    QTest::newRow("two words") << u"나나 나"_s << u"나나 나 나"_s << true;
    QTest::newRow("while it is typed") << u"삼성ㅈ"_s << u"삼성"_s << false;
    QTest::newRow("only a letter") << u"ㅅ"_s << QString() << false;
}

void TestSearchTokens::whatIsSoughtMayGoOn()
{
    QFETCH(QString, text);
    const TokenPhrase phrase = tokensToFind(text);
    QTEST(phrase.tokens.join(u' '), "tokens");
    QTEST(phrase.isOpen, "isOpen");
}

void TestSearchTokens::syllablesAreGivenOnce()
{
    QCOMPARE(syllablesOf(u"가나다 나가 abc 1"_s), QStringList({u"가"_s, u"나"_s, u"다"_s}));
}

void TestSearchTokens::typedTextBecomesTerms()
{
    const QList<SearchTerm> terms
        = searchTerms(u"  삼성 -엘지 \"올해 상반기\" -\"세 종류\" … - \"열린"_s);
    const QList<SearchTerm> expected{{u"삼성"_s, false},
        {u"엘지"_s, true},
        {u"올해 상반기"_s, false},
        {u"세 종류"_s, true},
        {u"열린"_s, false}};
    QCOMPARE(terms, expected);
}

} // namespace naranhi::storage

QObject *makeTestSearchTokens()
{
    return new naranhi::storage::TestSearchTokens;
}

#include "tst_searchtokens.moc"
