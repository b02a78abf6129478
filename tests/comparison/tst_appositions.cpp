// SPDX-License-Identifier: GPL-3.0-or-later

#include "comparison/appositions.h"
#include "language/analysis.h"
#include "support/builders.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace naranhi;
using namespace naranhi::test;

namespace {

QStringList appositionsIn(const QString &text)
{
    const Article article = anArticle().paragraph(text);
    const AnnotatedArticle annotated{ArticleId{1}, article, language::analyse(article, {})};
    QStringList found;
    for (const BlockSpan &each : comparison::appositionsOf(annotated))
        found.append(text.mid(each.span.start, each.span.length()).trimmed());
    return found;
}

} // namespace

class TestAppositions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sayWhoSomebodyIs_data();
    void sayWhoSomebodyIs();
    void glosses_standInBracketsBehindAWord();
};

void TestAppositions::sayWhoSomebodyIs_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("expected");
    QTest::newRow("behind") << u"김철수 한빛전자 사장은 공장을 열었다."_s
                            << QStringList{u"한빛전자 사장은"_s};
    QTest::newRow("before") << u"공장은 한빛전자의 최고경영자 김철수가 열었다."_s
                            << QStringList{u"한빛전자의 최고경영자"_s};
    QTest::newRow("a verb ends it") << u"서울을 찾은 김철수가 공장을 열었다."_s << QStringList{};
    QTest::newRow("no title behind") << u"김철수가 서울 공장을 열었다."_s << QStringList{};
}

void TestAppositions::sayWhoSomebodyIs()
{
    QFETCH(QString, text);
    QFETCH(QStringList, expected);
    QCOMPARE(appositionsIn(text), expected);
}

void TestAppositions::glosses_standInBracketsBehindAWord()
{
    const QString text = u"한빛은 고속기억장치(HSM)를 (사진 왼쪽) 바다(해양)에서 (끝"_s;
    const Article article = anArticle().paragraph(text);
    const AnnotatedArticle annotated{ArticleId{1}, article, language::analyse(article, {})};
    QStringList found;
    for (const BlockSpan &each : comparison::glossesOf(annotated))
        found.append(text.mid(each.span.start, each.span.length()));
    QCOMPARE(found, QStringList({u"HSM"_s, u"해양"_s}));
}

QObject *makeTestAppositions()
{
    return new TestAppositions;
}

#include "tst_appositions.moc"
