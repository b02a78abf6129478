// SPDX-License-Identifier: GPL-3.0-or-later
#include "sources/inputs.h"
#include "sources/limits.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace naranhi::sources {

class TestInputs final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void folder_givesItsArticlesByName();
    void folder_keepsWordsAboutItselfBack();
    void folder_withoutArticlesFailsWithAReason();
    void missingFile_staysAndFails();
    void address_isNotSupportedYet();
    void hugeFile_isRefused();
    void file_isLoadedAsItIs();

private:
    [[nodiscard]] QString write(const QString &name, const QByteArray &bytes) const;

    std::unique_ptr<QTemporaryDir> m_dir;
};

void TestInputs::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    QVERIFY(m_dir->isValid());
}

void TestInputs::cleanup()
{
    m_dir.reset();
}

QString TestInputs::write(const QString &name, const QByteArray &bytes) const
{
    QFile file(m_dir->filePath(name));
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() ? file.fileName()
                                                                                : QString();
}

void TestInputs::folder_givesItsArticlesByName()
{
    const QString second = write(u"b.html"_s, "b");
    const QString first = write(u"a.txt"_s, "a");
    const QString third = write(u"다.MD"_s, "c");
    QVERIFY(!write(u".hidden.txt"_s, "h").isEmpty());
    QVERIFY(!write(u"picture.png"_s, "p").isEmpty());
    QVERIFY(QDir(m_dir->path()).mkdir(u"inner"_s));
    QVERIFY(!write(u"inner/d.txt"_s, "d").isEmpty());
    QCOMPARE(expandInputs({u"-"_s, m_dir->path()}), QStringList({u"-"_s, first, second, third}));
}

void TestInputs::folder_keepsWordsAboutItselfBack()
{
    const QString article = write(u"readme-first-week.txt"_s, "a");
    const QString asked = write(u"README.md"_s, "r");
    QVERIFY(!write(u"License.txt"_s, "l").isEmpty());
    QVERIFY(!write(u"CMakeLists.txt"_s, "c").isEmpty());
    QCOMPARE(expandInputs({m_dir->path()}), QStringList(article));
    QCOMPARE(expandInputs({asked}), QStringList(asked));
}

void TestInputs::folder_withoutArticlesFailsWithAReason()
{
    QCOMPARE(expandInputs({m_dir->path()}), QStringList(m_dir->path()));
    QCOMPARE(loadInput(m_dir->path()).error().code, Error::Code::NotAFile);
}

void TestInputs::missingFile_staysAndFails()
{
    const QString missing = m_dir->filePath(u"missing.txt"_s);
    QCOMPARE(expandInputs({missing}), QStringList(missing));
    QCOMPARE(loadInput(missing).error().code, Error::Code::NotFound);
}

void TestInputs::address_isNotSupportedYet()
{
    QCOMPARE(
        loadInput(u"https://example.com/a.html"_s).error().code, Error::Code::UnsupportedInput);
}

void TestInputs::hugeFile_isRefused()
{
    QFile file(m_dir->filePath(u"huge.txt"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QVERIFY(file.resize(maximumBytes + 1));
    file.close();
    QCOMPARE(loadInput(file.fileName()).error().code, Error::Code::TooLarge);
}

void TestInputs::file_isLoadedAsItIs()
{
    const QByteArray bytes("\xEF\xBB\xBFtext\r\n\0", 10);
    const QString path = write(u"a.txt"_s, bytes);
    const auto raw = loadInput(path);
    QVERIFY(raw.has_value());
    QCOMPARE(raw->bytes, bytes);
    QCOMPARE(raw->source, path);
    QCOMPARE(raw->format, Format::Detect);
}

} // namespace naranhi::sources

QObject *makeTestInputs()
{
    return new naranhi::sources::TestInputs;
}

#include "tst_inputs.moc"
