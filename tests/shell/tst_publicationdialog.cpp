// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/publicationdialog.h"
#include "support/builders.h"

#include <QCheckBox>
#include <QDateEdit>
#include <QLabel>
#include <QRadioButton>
#include <QRegularExpression>
#include <QTest>
#include <QTimeEdit>

using namespace naranhi;
using namespace naranhi::test;
using namespace Qt::StringLiterals;

class TestPublicationDialog final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void knownDate_isOffered_data();
    void knownDate_isOffered();
    void chosenDayAndTime_areGiven();
    void inferring_givesNoDate();
    void dateOfThePage_isOfferedAgain();
    void inferredDate_saysWhatItRestsOn();
};

void TestPublicationDialog::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
}

void TestPublicationDialog::knownDate_isOffered_data()
{
    QTest::addColumn<QString>("published");
    QTest::addColumn<QString>("offered");
    QTest::newRow("to the minute") << u"2024-01-26T13:43"_s << u"2024-01-26T13:43"_s;
    QTest::newRow("a day") << u"2024-01-26"_s << u"2024-01-26"_s;
    QTest::newRow("a month: its first day") << u"2024-03"_s << u"2024-03-01"_s;
}

void TestPublicationDialog::knownDate_isOffered()
{
    QFETCH(QString, published);
    QFETCH(QString, offered);
    const PublicationDialog dialog(anArticle().publishedOn(published));
    QCOMPARE(dialog.publication().value, offered);
    QCOMPARE(dialog.publication().basis, DateBasis::Given);
}

void TestPublicationDialog::chosenDayAndTime_areGiven()
{
    const PublicationDialog dialog(anArticle());
    dialog.findChild<QDateEdit *>(u"publicationDay"_s)->setDate(QDate(2023, 6, 9));
    dialog.findChild<QCheckBox *>(u"publicationHasTime"_s)->setChecked(true);
    dialog.findChild<QTimeEdit *>(u"publicationTime"_s)->setTime(QTime(7, 5));
    QCOMPARE(dialog.publication().value, u"2023-06-09T07:05"_s);
}

void TestPublicationDialog::inferring_givesNoDate()
{
    const PublicationDialog dialog(anArticle().publishedOn(u"2024-01-26"_s));
    dialog.findChild<QRadioButton *>(u"publicationInferred"_s)->setChecked(true);
    QCOMPARE(dialog.publication(), PublicationDate{});
}

void TestPublicationDialog::dateOfThePage_isOfferedAgain()
{
    Article article = anArticle().publishedOn(u"2023-05-05"_s);
    article.published.basis = DateBasis::Given;
    article.stated = u"2024-01-26T13:43"_s;
    const PublicationDialog dialog(article);
    dialog.findChild<QRadioButton *>(u"publicationStated"_s)->setChecked(true);
    QCOMPARE(dialog.publication().value, u"2024-01-26T13:43"_s);
    QCOMPARE(dialog.publication().basis, DateBasis::Stated);

    article.stated.clear();
    const PublicationDialog without(article);
    QVERIFY(without.findChild<QRadioButton *>(u"publicationStated"_s)->isHidden());
}

void TestPublicationDialog::inferredDate_saysWhatItRestsOn()
{
    Article article = anArticle();
    article.published = {.value = u"2024-01-26"_s,
        .basis = DateBasis::Inferred,
        .rule = DateRule::LatestMention,
        .evidence = u"지난 26일"_s};
    const PublicationDialog dialog(article);
    QVERIFY(dialog.findChild<QLabel *>(u"publicationReason"_s)->text().contains(u"“지난 26일”"_s));
}

QObject *makeTestPublicationDialog()
{
    return new TestPublicationDialog;
}

#include "tst_publicationdialog.moc"
