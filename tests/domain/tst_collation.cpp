// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/collation.h"

#include <QTest>

#include <random>

using namespace Qt::StringLiterals;

namespace naranhi {

class TestCollation final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void differencesStandInBrackets_data();
    void differencesStandInBrackets();
    void spansCoverBothInOrder();
    void longAndDifferentIsSurvived();
};

namespace {

// [-only the first-] and [+only the second+]
QString printed(const QString &first, const QString &second)
{
    QString out;
    for (const CollationSpan &span : collate(first, second)) {
        switch (span.kind) {
        case CollationKind::Equal:
            out += first.mid(span.first.start, span.first.length());
            break;
        case CollationKind::OnlyFirst:
            out += u"[-"_s + first.mid(span.first.start, span.first.length()) + u"-]"_s;
            break;
        case CollationKind::OnlySecond:
            out += u"[+"_s + second.mid(span.second.start, span.second.length()) + u"+]"_s;
            break;
        }
    }
    return out;
}

bool coversBoth(const QString &first, const QString &second)
{
    qsizetype one = 0;
    qsizetype other = 0;
    for (const CollationSpan &span : collate(first, second)) {
        if (span.first.start != one || span.second.start != other)
            return false;
        one = span.first.end;
        other = span.second.end;
        const bool isEqual = first.mid(span.first.start, span.first.length())
            == second.mid(span.second.start, span.second.length());
        if (isEqual != (span.kind == CollationKind::Equal))
            return false;
    }
    return one == first.size() && other == second.size();
}

} // namespace

void TestCollation::differencesStandInBrackets_data()
{
    QTest::addColumn<QString>("first");
    QTest::addColumn<QString>("second");
    QTest::addColumn<QString>("expected");
    QTest::newRow("nothing") << u""_s << u""_s << u""_s;
    QTest::newRow("the same") << u"길이 멀다"_s << u"길이 멀다"_s << u"길이 멀다"_s;
    QTest::newRow("all added") << u""_s << u"길"_s << u"[+길+]"_s;
    QTest::newRow("a word more") << u"우리는 함께 간다"_s << u"우리는 끝까지 함께 간다"_s
                                 << u"우리는 [+끝까지 +]함께 간다"_s;
    QTest::newRow("another word") << u"우리는 오늘 간다"_s << u"우리는 모레쯤 간다"_s
                                  << u"우리는 [-오늘-][+모레쯤+] 간다"_s;
    QTest::newRow("a lone syllable is no agreement")
        << u"가나다라마바사"_s << u"가나즈라츠바사"_s << u"가나[-다라마-][+즈라츠+]바사"_s;
    QTest::newRow("characters of two units stay whole")
        << u"좋다😀!"_s << u"좋다😁!"_s << u"좋다[-😀-][+😁+]!"_s;
}

void TestCollation::differencesStandInBrackets()
{
    QFETCH(const QString, first);
    QFETCH(const QString, second);
    QFETCH(const QString, expected);
    QCOMPARE(printed(first, second), expected);
}

void TestCollation::spansCoverBothInOrder()
{
    std::mt19937 random(7); // NOLINT(cert-msc51-cpp): the same texts on every run
    const auto text = [&random] {
        QString out;
        for (auto left = random() % 30; left > 0; --left)
            out += QChar(u'가' + static_cast<char16_t>(random() % 4));
        return out;
    };
    for (int i = 0; i < 500; ++i) {
        const QString first = text();
        const QString second = text();
        QVERIFY2(coversBoth(first, second), qPrintable(first + u'/' + second));
    }
}

void TestCollation::longAndDifferentIsSurvived()
{
    const QString first(20000, u'가');
    const QString second(20000, u'나');
    QVERIFY(coversBoth(u"길"_s + first, u"길"_s + second));
}

} // namespace naranhi

QObject *makeTestCollation()
{
    return new naranhi::TestCollation;
}

#include "tst_collation.moc"
