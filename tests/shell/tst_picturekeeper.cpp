// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/picturekeeper.h"
#include "widgets/common/picturesource.h"

#include <QBuffer>
#include <QTemporaryDir>
#include <QTest>

#include <atomic>

using namespace naranhi;
using namespace Qt::StringLiterals;

namespace {

const QString address = u"https://example.org/lead.png"_s;

QByteArray png(const QSize &size)
{
    QImage image(size, QImage::Format_Mono);
    image.fill(0);
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return buffer.data();
}

// What stands at the address, and how often it was fetched.
struct Site
{
    Result<QByteArray> answer;
    std::atomic_int fetched = 0;

    [[nodiscard]] PictureKeeper::Fetch fetch()
    {
        return [this](const QString &, const CancelToken &) {
            ++fetched;
            return answer;
        };
    }
};

} // namespace

class TestPictureKeeper final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void picture_isFetchedOnce_thenKept();
    void whatIsNoPicture_isSaid_andNotKept();
    void failedFetch_isSaid();
    void keptPictureThatIsDamaged_isFetchedAgain();
    void leaving_cancelsAndWaits();
    void pictures_areBounded_data();
    void pictures_areBounded();
};

void TestPictureKeeper::picture_isFetchedOnce_thenKept()
{
    const QTemporaryDir folder;
    Site site{.answer = png({3200, 20})};
    for (int i = 0; i < 2; ++i) {
        PictureSource pictures;
        PictureKeeper keeper(pictures, storage::PictureCache(folder.path()), site.fetch());
        pictures.ask(address);
        QTRY_VERIFY(!pictures.picture(address).image.isNull());
        QCOMPARE(pictures.picture(address).image.size(), QSize(1600, 10));
    }
    QCOMPARE(site.fetched.load(), 1);
}

void TestPictureKeeper::whatIsNoPicture_isSaid_andNotKept()
{
    const QTemporaryDir folder;
    Site site{.answer = QByteArray("<html>Please log in</html>")};
    PictureSource pictures;
    PictureKeeper keeper(pictures, storage::PictureCache(folder.path()), site.fetch());
    pictures.ask(address);
    QTRY_VERIFY(!pictures.picture(address).problem.isEmpty());
    QVERIFY(storage::PictureCache(folder.path()).bytesOf(address).isEmpty());
}

void TestPictureKeeper::failedFetch_isSaid()
{
    Site site{.answer = Failure(Error{Error::Code::NoSuchPage, {}})};
    PictureSource pictures;
    PictureKeeper keeper(pictures, storage::PictureCache({}), site.fetch());
    pictures.ask(address);
    QTRY_VERIFY(!pictures.picture(address).problem.isEmpty());
}

void TestPictureKeeper::keptPictureThatIsDamaged_isFetchedAgain()
{
    const QTemporaryDir folder;
    const QByteArray whole = png({40, 40});
    QVERIFY(storage::PictureCache(folder.path()).keep(address, whole.first(whole.size() / 2)));
    Site site{.answer = whole};
    PictureSource pictures;
    PictureKeeper keeper(pictures, storage::PictureCache(folder.path()), site.fetch());
    pictures.ask(address);
    QTRY_COMPARE(pictures.picture(address).image.size(), QSize(40, 40));
    QCOMPARE(storage::PictureCache(folder.path()).bytesOf(address), whole);
}

void TestPictureKeeper::leaving_cancelsAndWaits()
{
    PictureSource pictures;
    std::atomic_bool hasEnded = false;
    {
        PictureKeeper keeper(pictures,
            storage::PictureCache({}),
            [&](const QString &, const CancelToken &cancel) -> Result<QByteArray> {
                while (!cancel.isCancelled())
                    QThread::msleep(1);
                hasEnded = true;
                return Failure(Error{Error::Code::Cancelled, {}});
            });
        pictures.ask(address);
    }
    QVERIFY(hasEnded);
}

void TestPictureKeeper::pictures_areBounded_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<bool>("isShown");
    QTest::newRow("a picture") << png({10, 10}) << true;
    QTest::newRow("half a picture") << png({400, 400}).first(60) << false;
    QTest::newRow("nothing") << QByteArray() << false;
    QTest::newRow("too many pixels") << png({10'000, 6'000}) << false;
    QTest::newRow("a drawing, which may hold anything")
        << QByteArray("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"9\" height=\"9\"/>")
        << false;
}

void TestPictureKeeper::pictures_areBounded()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const bool, isShown);
    QCOMPARE(decodedPicture(bytes).has_value(), isShown);
}

QObject *makeTestPictureKeeper()
{
    return new TestPictureKeeper;
}

#include "tst_picturekeeper.moc"
