// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/paper/paperdocument.h"
#include "exchange/paper/pdfsheet.h"
#include "exchange/roughstory.h"

#include <QRegularExpression>
#include <QTest>
#include <QTextDocument>
#include <QTextTable>
#include <QThread>

#include <memory>

using namespace Qt::StringLiterals;

namespace naranhi {

using namespace exchange;

namespace {

EvidenceSheet sheetOf(quint32 seed)
{
    return evidenceSheetOf(test::roughStory(seed), {}, WordsLanguage::Korean);
}

QString oneLine(QString text)
{
    return text.replace(u'\n', u' ').replace(QChar(QChar::LineSeparator), u' ');
}

} // namespace

class TestPdfSheet final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isAPdfWithItsFonts();
    void paperHoldsTheWholeSheet();
    void tablesRepeatTheirHeads();
    void isMadeOnAnyThread();
};

void TestPdfSheet::isAPdfWithItsFonts()
{
    const QByteArray pdf = toPdf(sheetOf(1));
    QVERIFY(pdf.startsWith("%PDF-1."));
    QVERIFY(pdf.trimmed().endsWith("%%EOF"));
    QVERIFY(pdf.contains("/FontFile"));
    QVERIFY(pdf.contains("/Creator"));
    QVERIFY(pdf.count("/MediaBox") >= 1);
}

void TestPdfSheet::paperHoldsTheWholeSheet()
{
    for (quint32 seed = 1; seed <= 10; ++seed) {
        const EvidenceSheet sheet = sheetOf(seed);
        QTextDocument document;
        fillPaper(document, documentOf(sheet), sheet);
        const QString text = oneLine(document.toPlainText());
        for (const SheetDifference &difference : sheet.differences)
            for (const SheetClaim &claim : difference.claims)
                QVERIFY2(text.contains(oneLine(claim.words.sentenceText())), qPrintable(text));
        for (const SheetArticle &article : sheet.articles)
            for (const Block &block : article.article.blocks)
                QVERIFY(text.contains(oneLine(block.text)));
    }
}

void TestPdfSheet::tablesRepeatTheirHeads()
{
    const EvidenceSheet sheet = sheetOf(2);
    QTextDocument document;
    fillPaper(document, documentOf(sheet), sheet);
    int tables = 0;
    for (const QTextFrame *frame : document.rootFrame()->childFrames())
        if (const auto *table = qobject_cast<const QTextTable *>(frame)) {
            QCOMPARE(table->format().headerRowCount(), 1);
            ++tables;
        }
    QVERIFY(tables > 3);
}

void TestPdfSheet::isMadeOnAnyThread()
{
    QByteArray pdf;
    const std::unique_ptr<QThread> thread(
        QThread::create([&pdf, sheet = sheetOf(3)] { pdf = toPdf(sheet); }));
    thread->start();
    QVERIFY(thread->wait());
    QVERIFY(pdf.startsWith("%PDF-"));
}

} // namespace naranhi

QTEST_MAIN(naranhi::TestPdfSheet)

#include "tst_pdfsheet.moc"
