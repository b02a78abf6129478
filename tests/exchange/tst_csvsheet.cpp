// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/csvsheet.h"
#include "exchange/roughstory.h"

#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace naranhi {

using namespace exchange;

namespace {

using Rows = QList<QStringList>;

// RFC 4180 and nothing more lenient: rows end in CRLF, what needs quotation marks has them. None
// when it is broken.
Rows read(const QString &csv)
{
    Rows rows;
    QStringList row;
    for (qsizetype i = 0; i < csv.size();) {
        QString cell;
        if (csv.at(i) == u'"') {
            for (++i;; ++i) {
                if (i >= csv.size())
                    return {};
                if (csv.at(i) != u'"')
                    cell += csv.at(i);
                else if (i + 1 < csv.size() && csv.at(i + 1) == u'"')
                    cell += csv.at(++i);
                else
                    break;
            }
            ++i;
        } else {
            while (i < csv.size() && csv.at(i) != u',' && csv.at(i) != u'\r') {
                if (csv.at(i) == u'"' || csv.at(i) == u'\n')
                    return {};
                cell += csv.at(i++);
            }
        }
        row.append(cell);
        if (csv.mid(i, 1) == u",") {
            ++i;
        } else if (csv.mid(i, 2) == u"\r\n") {
            i += 2;
            rows.append(row);
            row.clear();
        } else {
            return {};
        }
    }
    return row.isEmpty() ? rows : Rows();
}

Rows rowsOf(const EvidenceSheet &sheet)
{
    const QByteArray csv = toCsv(sheet);
    return csv.startsWith("\xef\xbb\xbf") ? read(QString::fromUtf8(csv.mid(3))) : Rows();
}

qsizetype countOf(const Rows &rows, const QString &kind)
{
    return std::count_if(rows.cbegin(), rows.cend(), [&kind](const QStringList &row) {
        return row.front() == kind;
    });
}

enum Column { Kind = 0, Number = 6, Source = 11, BlockNumber = 12, Start, End, Words, Sentence };

} // namespace

class TestCsvSheet final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyRowHasAllColumns();
    void noCellIsAFormula();
    void quotesAreTheTextAtTheirOffsets();
    void everyLineOfEvidenceHasARow();
};

void TestCsvSheet::everyRowHasAllColumns()
{
    for (quint32 seed = 1; seed <= 30; ++seed) {
        const Rows rows
            = rowsOf(evidenceSheetOf(test::roughStory(seed), {}, WordsLanguage::Korean));
        QVERIFY(rows.size() > 20);
        for (const QStringList &row : rows)
            QCOMPARE(row.size(), rows.first().size());
    }
}

void TestCsvSheet::noCellIsAFormula()
{
    for (quint32 seed = 1; seed <= 30; ++seed) {
        const Rows rows
            = rowsOf(evidenceSheetOf(test::roughStory(seed), {}, WordsLanguage::Korean));
        for (const QStringList &row : rows)
            for (const QString &cell : row) {
                bool isNumber = false;
                static_cast<void>(cell.toInt(&isNumber));
                QVERIFY2(cell.isEmpty() || isNumber || !u"=+-@\t\r\n＝"_s.contains(cell.front()),
                    qPrintable(cell));
            }
    }
}

void TestCsvSheet::quotesAreTheTextAtTheirOffsets()
{
    for (quint32 seed = 1; seed <= 30; ++seed) {
        const Story story = test::roughStory(seed);
        int checked = 0;
        for (const QStringList &row : rowsOf(evidenceSheetOf(story, {}, WordsLanguage::Korean))) {
            if (row.at(Start).isEmpty() || row.at(Kind) == u"구분")
                continue;
            const Article &article = story.articles.at(row.at(Number).toInt() - 1).article;
            const int start = row.at(Start).toInt();
            const QString words = textOf(article, row.at(BlockNumber).toInt())
                                      .mid(start, row.at(End).toInt() - start);
            QVERIFY(!words.isEmpty());
            QVERIFY(row.at(Words) == words || row.at(Words) == u'\'' + words);
            QCOMPARE(row.at(Source), article.source);
            ++checked;
        }
        QVERIFY(checked > 10);
    }
}

void TestCsvSheet::everyLineOfEvidenceHasARow()
{
    const EvidenceSheet sheet = evidenceSheetOf(test::roughStory(3),
        {{u"gone.txt"_s, {Error::Code::NotFound, {}}}},
        WordsLanguage::English);
    const Rows rows = rowsOf(sheet);
    qsizetype claims = 0;
    qsizetype reports = 0;
    for (const SheetDifference &each : sheet.differences)
        claims += each.claims.size();
    for (const SheetDate &each : sheet.timeline)
        reports += each.reports.size();
    QCOMPARE(rows.first().first(4), (QStringList{u"kind"_s, u"id"_s, u"type"_s, u"about"_s}));
    QCOMPARE(countOf(rows, u"article"_s), sheet.articles.size());
    QCOMPARE(countOf(rows, u"difference"_s) + countOf(rows, u"set aside"_s), claims);
    QVERIFY(claims > 0);
    QCOMPARE(countOf(rows, u"timeline"_s), reports);
    // A passage of two places, and a sentence that one article has alone.
    QCOMPARE(countOf(rows, u"coverage"_s), 3);
    QCOMPARE(countOf(rows, u"wire"_s), sheet.wires.size());
    QCOMPARE(countOf(rows, u"correction"_s), sheet.corrections.size());
    QCOMPARE(countOf(rows, u"failure"_s), 1);
    QCOMPARE(rows.last().at(Source), u"gone.txt"_s);
}

} // namespace naranhi

QObject *makeTestCsvSheet()
{
    return new naranhi::TestCsvSheet;
}

#include "tst_csvsheet.moc"
