// SPDX-License-Identifier: GPL-3.0-or-later

#include "language/morphemes.h"
#include "language/namefinding.h"
#include "language/namemodeldata.h"
#include "language/wordreading.h"
#include "support/builders.h"

#include <QTest>

#include <cstddef>

using namespace Qt::StringLiterals;
using namespace naranhi;
using namespace naranhi::language;
using namespace naranhi::test;

namespace {

QString piecesOf(const QString &text)
{
    MorphemeFinder finder(builtInNameModel()->dictionary());
    finder.read(text);
    QStringList pieces;
    for (const Morpheme &morpheme : finder.morphemes())
        pieces.append(text.mid(morpheme.start, morpheme.end - morpheme.start));
    return pieces.join(u'|');
}

quint64 hashOf(QStringView text)
{
    quint64 hash = emptyWordHash;
    for (const QChar c : text)
        hash = wordHash(hash, c);
    return hash;
}

void addToList(std::vector<ListedNamesSlot> &table, quint64 hash, quint32 value)
{
    size_t slot = hash & (table.size() - 1);
    while (table[slot].check != 0)
        slot = (slot + 1) & (table.size() - 1);
    table[slot].check = static_cast<quint32>(hash >> 32) | 1U;
    table[slot].value = value;
}

} // namespace

class TestNameModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void builtIn_isIntact()
    {
        QVERIFY(builtInNameModel());
        QVERIFY(builtInNameModel()->isIntact());
    }

    void readsAsPredicate_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<TextSpan>("span");
        QTest::addColumn<bool>("expected");
        QTest::newRow("verb and ending") << u"길로 들어선다면, 그는"_s << TextSpan{3, 8} << true;
        QTest::newRow("noun made a verb") << u"협력해"_s << TextSpan{0, 3} << true;
        QTest::newRow("short verb behind its object")
            << u"지원을 받고, 그는"_s << TextSpan{4, 6} << true;
        QTest::newRow("particle is not looked at")
            << u"마치려는 공항에서는"_s << TextSpan{5, 7} << false;
        QTest::newRow("firm") << u"삼성전자"_s << TextSpan{0, 4} << false;
        QTest::newRow("unknown word") << u"동브로바구르니차"_s << TextSpan{0, 8} << false;
        QTest::newRow("nothing") << QString() << TextSpan{} << false;
    }

    void readsAsPredicate()
    {
        QFETCH(QString, text);
        QFETCH(TextSpan, span);
        QTEST(language::readsAsPredicate(text, span), "expected");
    }

    void builtIn_isSmallEnough() { QVERIFY(nameModelBytes().size() <= 17'000'000); }

    void fromBytes_refusesWhatIsNoModel_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        const QByteArray good = nameModelBytes().toByteArray();
        const auto damagedAt = [&good](size_t position) {
            QByteArray bytes = good;
            const auto index = static_cast<qsizetype>(position);
            bytes[index] = static_cast<char>(bytes.at(index) ^ 1);
            return bytes;
        };
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("other file") << QByteArray(100'000, 'x');
        QTest::newRow("cut short") << good.chopped(1);
        QTest::newRow("only the header")
            << good.first(static_cast<qsizetype>(sizeof(NameModelHeader)));
        QTest::newRow("other version") << damagedAt(offsetof(NameModelHeader, version));
        QTest::newRow("other place of a part") << damagedAt(offsetof(NameModelHeader, parts));
        QTest::newRow("damaged transitions") << damagedAt(offsetof(NameModelHeader, transitions));
    }

    void fromBytes_refusesWhatIsNoModel()
    {
        QFETCH(QByteArray, bytes);
        QVERIFY(!NameModel::fromBytes(bytes));
    }

    void damagedBody_isNoticedAndReadWithinBounds()
    {
        QByteArray bytes = nameModelBytes().toByteArray();
        for (auto i = static_cast<qsizetype>(sizeof(NameModelHeader)); i < bytes.size(); i += 7)
            bytes[i] = static_cast<char>(bytes.at(i) ^ 0xA5);
        const auto model = NameModel::fromBytes(bytes);
        QVERIFY(model);
        QVERIFY(!model->isIntact());
        const Article article = anArticle().paragraph(u"이재용 삼성전자 회장이 서울에 왔다."_s);
        for (const Mention &mention : findNamesWith(&*model, article))
            QVERIFY(mention.span.end <= article.blocks.first().text.size());
    }

    void morphemes_areWordsAndParticles()
    {
        QCOMPARE(piecesOf(u"이재용 삼성전자 회장은 서울에서 만났다."_s),
            u"이재용|삼성전자|회장|은|서울|에서|만났|다|."_s);
    }

    void morphemes_keepStrangersLatinAndNumbersWhole()
    {
        QCOMPARE(
            piecesOf(u"뷁퉯뛟뷁 ABCXYZ 12345 漢字"_s).remove(u'|'), u"뷁퉯뛟뷁ABCXYZ12345漢字"_s);
        QVERIFY(piecesOf(u"a ABCXYZ b"_s).contains(u"|ABCXYZ|"_s));
    }

    void morphemes_withoutADictionaryAreNone()
    {
        MorphemeFinder finder{WordDictionary()};
        finder.read(u"서울에서");
        QVERIFY(finder.morphemes().empty());
        finder.read(u"");
        QVERIFY(finder.morphemes().empty());
    }

    void morphemes_coverAllButBlanks()
    {
        const QString text = u"  \t서울… \u3000 ‘가’ \U0001F600 끝\n"_s;
        MorphemeFinder finder(builtInNameModel()->dictionary());
        finder.read(text);
        QString covered(text.size(), u'-');
        for (const Morpheme &morpheme : finder.morphemes())
            for (int i = morpheme.start; i < morpheme.end; ++i)
                covered[i] = u'x';
        for (qsizetype i = 0; i < text.size(); ++i)
            QCOMPARE(covered.at(i) == u'-', text.at(i).isSpace());
    }

    void list_findsTheLongestForm()
    {
        std::vector<ListedNamesSlot> table(16);
        const ListedForm listed{.mainClass = 7, .kinds = 5, .rate = 3};
        addToList(table, hashOf(u"서울"), listed.value());
        addToList(table, hashOf(u"서울대"), listed.value());
        addToList(table, hashOf(u"서울") ^ lengthsSalt, 0b11);
        const ListedNames list{.slots = table};
        const QList<ListedName> found = list.find(u"서울 서울대 서");
        QCOMPARE(found.size(), 2);
        QCOMPARE(TextSpan(found.at(0).start, found.at(0).end), TextSpan(0, 2));
        QCOMPARE(TextSpan(found.at(1).start, found.at(1).end), TextSpan(3, 6));
        QCOMPARE(found.at(1).form.value(), listed.value());
    }

    void list_asksTheJudge()
    {
        std::vector<ListedNamesSlot> table(16);
        addToList(table, hashOf(u"서울"), 0);
        addToList(table, hashOf(u"서울대"), 0);
        addToList(table, hashOf(u"서울") ^ lengthsSalt, 0b11);
        const ListedNames list{.slots = table};
        const auto found = list.find(u"서울대", [](QStringView form, ListedForm listed) {
            return form.size() > 2 ? std::nullopt : std::optional(listed);
        });
        QCOMPARE(found.size(), 1);
        QCOMPARE(found.first().end, 2);
    }

    void labels_tellNamesThatTouchApart()
    {
        const QList<TaggedName> names{{.span = {0, 2}, .kind = NameKind::Person},
            {.span = {2, 4}, .kind = NameKind::Person},
            {.span = {5, 6}, .kind = NameKind::Work}};
        QCOMPARE(namesOf(labelsOf(names, 7)), names);
    }

    void path_neverContinuesAnotherKind()
    {
        LabelTransitions transitions{};
        LabelPath path(transitions);
        LabelScores scores{};
        scores.at(beginLabel(NameKind::Person)) = 1;
        path.append(scores);
        scores = {};
        scores.at(insideLabel(NameKind::Place)) = 5;
        path.append(scores);
        const QList<NameLabel> labels = path.best();
        QVERIFY(mayFollow(labels.at(0), labels.at(1)));
        QCOMPARE(labels.at(1), insideLabel(NameKind::Place));
    }
};

QObject *makeTestNameModel()
{
    return new TestNameModel;
}

#include "tst_namemodel.moc"
