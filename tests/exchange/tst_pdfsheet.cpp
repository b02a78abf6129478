// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/paper/paperdocument.h"
#include "exchange/paper/pdfsheet.h"
#include "exchange/paper/readabletext.h"
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

// What glyphs stand for, of all fonts of the document.
QByteArray meaningsIn(const QByteArray &pdf)
{
    QByteArray meanings;
    for (qsizetype at = pdf.indexOf("beginbfrange"); at >= 0;
         at = pdf.indexOf("beginbfrange", at + 1)) {
        const qsizetype end = pdf.indexOf("endbfrange", at);
        for (const QByteArray &line : pdf.mid(at, end - at).split('\n'))
            meanings += line.mid(14);
    }
    return meanings;
}

} // namespace

class TestPdfSheet final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isAPdfWithItsFonts();
    void paperHoldsTheWholeSheet();
    void tablesRepeatTheirHeads();
    void textCanBeSearched();
    void readableText_movesNoByte();
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

void TestPdfSheet::textCanBeSearched()
{
    const QByteArray meanings = meaningsIn(toPdf(sheetOf(1)));
    QVERIFY(meanings.contains("<0020>"));
    QVERIFY(!meanings.contains("<0001>"));
    QVERIFY(!meanings.contains("<00AD>"));
}

void TestPdfSheet::readableText_movesNoByte()
{
    const QByteArray pdf = "<0001> x\n2 beginbfrange\n<0001> <0002> [<C774> <0001>]\n"
                           "<0003> <0003> <00AD>\nendbfrange\n<0001> <0001> <0001>";
    const QByteArray expected = "<0001> x\n2 beginbfrange\n<0001> <0002> [<C774> <0020>]\n"
                                "<0003> <0003> <002D>\nendbfrange\n<0001> <0001> <0001>";
    QCOMPARE(withReadableText(pdf), expected);
    QCOMPARE(withReadableText("beginbfrange\n<0001"), QByteArray("beginbfrange\n<0001"));
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
