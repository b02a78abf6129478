// SPDX-License-Identifier: GPL-3.0-or-later

#include "language/contentwords.h"
#include "language/sentences.h"
#include "language/wordrarity.h"
#include "support/builders.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace naranhi;
using namespace naranhi::test;

namespace {

QList<ContentWord> wordsIn(const Article &article)
{
    return language::findContentWords(article, language::splitSentences(article));
}

QString stemsIn(const QString &text)
{
    QStringList stems;
    for (const ContentWord &word : wordsIn(anArticle().paragraph(text)))
        stems.append(word.stem);
    return stems.join(u' ');
}

} // namespace

class TestContentWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void stems_data();
    void stems();
    void formsOfOneVerb_data();
    void formsOfOneVerb();
    void spansLieOnTheirWords();
    void commonWordsAreLessRare();
    void nothingInNothing();
};

void TestContentWords::stems_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("stems");
    QTest::newRow("particles are off") << u"항구에서 화물을"_s << u"항구 화물"_s;
    QTest::newRow("digits and Latin, case-folded") << u"HBM3E 칩 40개"_s << u"hbm3e 칩 40 개"_s;
    QTest::newRow("plural is off") << u"시민들은"_s << u"시민"_s;
}

void TestContentWords::stems()
{
    QFETCH(QString, text);
    QTEST(stemsIn(text), "stems");
}

void TestContentWords::formsOfOneVerb_data()
{
    QTest::addColumn<QStringList>("forms");
    QTest::newRow("past, attributive, bare")
        << QStringList{u"만났"_s, u"만난"_s, u"만날"_s, u"만나"_s};
    QTest::newRow("와") << QStringList{u"나와"_s, u"나왔"_s, u"나오"_s, u"나온"_s};
    QTest::newRow("워") << QStringList{u"나눠"_s, u"나눴"_s, u"나누"_s, u"나눈"_s};
    QTest::newRow("여") << QStringList{u"보여"_s, u"보였"_s, u"보이"_s};
    QTest::newRow("ㅂ") << QStringList{u"가까워"_s, u"가까운"_s, u"가깝"_s};
    QTest::newRow("르") << QStringList{u"달라"_s, u"달랐"_s, u"다르"_s, u"다른"_s};
    QTest::newRow("해") << QStringList{u"향해"_s, u"향했"_s, u"향하"_s, u"향한"_s};
    QTest::newRow("polite") << QStringList{u"걸립니다"_s, u"걸려"_s, u"걸린"_s};
}

void TestContentWords::formsOfOneVerb()
{
    QFETCH(QStringList, forms);
    for (const QString &form : forms)
        QCOMPARE(language::predicateStem(form), language::predicateStem(forms.first()));
}

void TestContentWords::spansLieOnTheirWords()
{
    const Article article = anArticle().titled(u"항구 확장"_s).paragraph(u"새 부두를 열었다."_s);
    const QList<ContentWord> words = wordsIn(article);
    QVERIFY(words.size() >= 4);
    QCOMPARE(words.first().block, titleBlock);
    QCOMPARE(words.first().span, (TextSpan{0, 2}));
    for (const ContentWord &word : words) {
        const QString text = textOf(article, word.block);
        QVERIFY(0 <= word.span.start && word.span.end <= text.size() && !word.span.isEmpty());
        QVERIFY(word.rarity > 0);
    }
}

void TestContentWords::commonWordsAreLessRare()
{
    QVERIFY(language::wordRarity(u"년") < language::wordRarity(u"정부"));
    QVERIFY(language::wordRarity(u"정부") < language::wordRarity(u"하역량"));
}

void TestContentWords::nothingInNothing()
{
    QVERIFY(wordsIn({}).isEmpty());
    QVERIFY(wordsIn(anArticle().paragraph(u"… —"_s)).isEmpty());
}

QObject *makeTestContentWords()
{
    return new TestContentWords;
}

#include "tst_contentwords.moc"
