// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/readingfocus.h"
#include "model/readingsession.h"
#include "support/builders.h"
#include "support/warnings.h"
#include "widgets/article/articlecolumn.h"
#include "widgets/article/leadpicture.h"
#include "widgets/common/picturesource.h"
#include "widgets/common/themesource.h"

#include <QSignalSpy>
#include <QTest>
#include <QUndoStack>

using namespace naranhi;
using namespace naranhi::test;
using namespace Qt::StringLiterals;

namespace {

const QString address = u"https://example.org/lead.jpg"_s;

struct Fixture
{
    explicit Fixture(const QString &leadImage = address)
    {
        Article article
            = anArticle().titled(u"다리를 열었다"_s).paragraph(u"시장은 다리를 열었다."_s);
        article.leadImage = leadImage;
        const ArticleId id = session.addArticle(article);
        column.emplace(ReadingContext{session, focus, preferences, theme, undo, &pictures}, id);
        column->resize(400, 600);
        column->show();
    }

    [[nodiscard]] LeadPicture &picture() { return *column->findChild<LeadPicture *>(); }

    ReadingSession session;
    ReadingFocus focus;
    ReadingPreferences preferences;
    ThemeSource theme{preferences, QPalette()};
    QUndoStack undo;
    PictureSource pictures;
    QSignalSpy asked{&pictures, &PictureSource::asked};
    std::optional<ArticleColumn> column;
};

QImage red(int width, int height)
{
    QImage image(width, height, QImage::Format_RGB32);
    image.fill(Qt::red);
    return image;
}

} // namespace

class TestLeadPicture final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnWarnings(); }
    void nothingIsAsked_untilTheReaderWantsPictures();
    void picture_isShownWithinAThirdOfTheColumn();
    void smallPicture_staysAsSmallAsItIs();
    void problem_isSaid_andAskedAgain();
    void otherSchemes_areNeverAsked_data();
    void otherSchemes_areNeverAsked();
};

void TestLeadPicture::nothingIsAsked_untilTheReaderWantsPictures()
{
    Fixture fixture;
    QVERIFY(!fixture.picture().isVisible());
    QVERIFY(fixture.asked.isEmpty());
    fixture.preferences.setPicturesShown(true);
    QCOMPARE(fixture.asked.size(), 1);
    QCOMPARE(fixture.asked.first().first().toString(), address);
    QVERIFY(fixture.picture().isVisible());
    QVERIFY(!fixture.picture().text().isEmpty());
    fixture.preferences.setPicturesShown(false);
    QVERIFY(!fixture.picture().isVisible());
    fixture.preferences.setPicturesShown(true);
    QCOMPARE(fixture.asked.size(), 1); // it is on its way
}

void TestLeadPicture::picture_isShownWithinAThirdOfTheColumn()
{
    Fixture fixture;
    fixture.preferences.setPicturesShown(true);
    fixture.pictures.give(address, red(1600, 1600));
    QVERIFY(fixture.picture().text().isEmpty());
    QTRY_VERIFY(fixture.picture().height() > 100);
    QVERIFY(fixture.picture().height() <= fixture.column->height() / 3 + 8);
    const QImage grabbed = fixture.picture().grab().toImage();
    QCOMPARE(grabbed.pixelColor(grabbed.width() / 4, grabbed.height() / 2), QColor(Qt::red));
}

void TestLeadPicture::smallPicture_staysAsSmallAsItIs()
{
    Fixture fixture;
    fixture.preferences.setPicturesShown(true);
    fixture.pictures.give(address, red(60, 40));
    QTRY_COMPARE(fixture.picture().height(), 48);
}

void TestLeadPicture::problem_isSaid_andAskedAgain()
{
    Fixture fixture;
    fixture.preferences.setPicturesShown(true);
    fixture.pictures.giveUp(address, u"No such page."_s);
    QVERIFY(fixture.picture().text().contains(u"No such page."_s));
    QCOMPARE(fixture.picture().accessibleName(), fixture.picture().text());
    fixture.preferences.setPicturesShown(false);
    fixture.preferences.setPicturesShown(true);
    QCOMPARE(fixture.asked.size(), 2);
}

void TestLeadPicture::otherSchemes_areNeverAsked_data()
{
    QTest::addColumn<QString>("leadImage");
    QTest::newRow("none") << QString();
    QTest::newRow("a file") << u"file:///etc/passwd"_s;
    QTest::newRow("data") << u"data:image/png;base64,AAAA"_s;
    QTest::newRow("relative") << u"/lead.jpg"_s;
}

void TestLeadPicture::otherSchemes_areNeverAsked()
{
    QFETCH(const QString, leadImage);
    Fixture fixture(leadImage);
    fixture.preferences.setPicturesShown(true);
    QVERIFY(fixture.asked.isEmpty());
    QVERIFY(!fixture.picture().isVisible());
}

QObject *makeTestLeadPicture()
{
    return new TestLeadPicture;
}

#include "tst_leadpicture.moc"
