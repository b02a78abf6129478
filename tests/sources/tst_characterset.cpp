// SPDX-License-Identifier: GPL-3.0-or-later
#include "sources/characterset.h"

#include <QStringEncoder>
#include <QTest>

using namespace Qt::StringLiterals;

namespace naranhi::sources {

class TestCharacterSet final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void decodes_data();
    void decodes();
    void refuses_data();
    void refuses();
    void everySyllable_survivesEveryKoreanLabel_data();
    void everySyllable_survivesEveryKoreanLabel();
    void damagedUtf8_isReadWithAMark();
    void normalises_data();
    void normalises();
};

namespace {

const QString korean
    = u"똠방각하 펲시콜라, 뷁 · 한국의 아침 신문은 갂다.\n둘째 줄이 여기 있다.\n"_s;

QByteArray encoded(const char *charset, const QString &text)
{
    return QStringEncoder(charset, QStringConverter::Flag::Default)(text);
}

QByteArray marked(const char *mark, qsizetype size, const QByteArray &bytes)
{
    return QByteArray(mark, size) + bytes;
}

QByteArray page(const char *declared, const char *charset)
{
    return encoded(charset,
        u"<html><head><meta charset=\"%1\"></head><p>%2</p>"_s.arg(
            QLatin1String(declared), korean));
}

} // namespace

void TestCharacterSet::decodes_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("declared");
    QTest::addColumn<bool>("markup");
    QTest::newRow("UTF-8") << korean.toUtf8() << QString() << false;
    QTest::newRow("UTF-8 with a mark")
        << marked("\xEF\xBB\xBF", 3, korean.toUtf8()) << QString() << false;
    QTest::newRow("UTF-16 little with a mark")
        << marked("\xFF\xFE", 2, encoded("UTF-16LE", korean)) << QString() << false;
    QTest::newRow("UTF-16 big with a mark")
        << marked("\xFE\xFF", 2, encoded("UTF-16BE", korean)) << QString() << false;
    QTest::newRow("UTF-32 little with a mark")
        << marked("\xFF\xFE\0\0", 4, encoded("UTF-32LE", korean)) << QString() << false;
    QTest::newRow("UTF-32 big with a mark")
        << marked("\0\0\xFE\xFF", 4, encoded("UTF-32BE", korean)) << QString() << false;
    QTest::newRow("UTF-16 little without a mark")
        << encoded("UTF-16LE", korean) << QString() << false;
    QTest::newRow("UTF-16 big without a mark") << encoded("UTF-16BE", korean) << QString() << false;
    QTest::newRow("windows-949, undeclared")
        << encoded("windows-949", korean) << QString() << false;
    QTest::newRow("declared EUC-KR means windows-949")
        << encoded("windows-949", korean) << u"EUC-KR"_s << false;
    QTest::newRow("a mark beats the declaration")
        << marked("\xEF\xBB\xBF", 3, korean.toUtf8()) << u"euc-kr"_s << false;
    QTest::newRow("a declaration that does not fit is not believed")
        << encoded("windows-949", korean) << u"utf-8"_s << false;
    QTest::newRow("an unknown label is not believed")
        << korean.toUtf8() << u"x-nonsense"_s << false;
    QTest::newRow("meta declares euc-kr") << page("euc-kr", "windows-949") << QString() << true;
    QTest::newRow("meta declares ks_c_5601-1987")
        << page("ks_c_5601-1987", "windows-949") << QString() << true;
    QTest::newRow("meta lies: UTF-8 bytes under euc-kr")
        << page("euc-kr", "UTF-8") << QString() << true;
    QTest::newRow("meta lies: windows-949 bytes under utf-8")
        << page("utf-8", "windows-949") << QString() << true;
    QTest::newRow("meta lies: utf-16 in ASCII letters")
        << page("utf-16", "UTF-8") << QString() << true;
}

void TestCharacterSet::decodes()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const QString, declared);
    QFETCH(const bool, markup);
    const auto text = decodeText(bytes, {.declared = declared, .markup = markup});
    QVERIFY(text.has_value());
    QVERIFY2(text->contains(korean), qUtf8Printable(*text));
    QVERIFY(!text->startsWith(QChar::ByteOrderMark));
}

void TestCharacterSet::refuses_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<Error::Code>("code");
    QTest::newRow("nothing") << QByteArray() << Error::Code::Empty;
    QTest::newRow("blanks") << QByteArray(" \r\n\t\n") << Error::Code::Empty;
    QTest::newRow("a picture") << QByteArray("\x89PNG\r\n\x1A\n\0\0\0\rIHDR\0\0\1\0", 20)
                               << Error::Code::NotText;
    QTest::newRow("an archive") << QByteArray("PK\3\4\x14\0\0\0\x08\0\x9b\xd2", 12)
                                << Error::Code::NotText;
    QTest::newRow("a PDF") << QByteArray("%PDF-1.7\n1 0 obj\n<< /Type /Catalog >>\n")
                           << Error::Code::NotText;
    QByteArray noise;
    for (int i = 0; i < 4000; ++i)
        noise += static_cast<char>((i * 167 + i / 7 * 31) % 256);
    QTest::newRow("noise") << noise << Error::Code::NotText;
}

void TestCharacterSet::refuses()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const Error::Code, code);
    const auto text = decodeText(bytes);
    QVERIFY(!text.has_value());
    QCOMPARE(text.error().code, code);
}

void TestCharacterSet::everySyllable_survivesEveryKoreanLabel_data()
{
    QTest::addColumn<QString>("label");
    for (const char *label : {"euc-kr",
             "EUC-KR",
             "korean",
             "ks_c_5601-1987",
             "ksc5601",
             "cp949",
             "ms949",
             "uhc",
             "windows-949",
             "x-windows-949"})
        QTest::newRow(label) << QString::fromLatin1(label);
}

void TestCharacterSet::everySyllable_survivesEveryKoreanLabel()
{
    QFETCH(const QString, label);
    QString syllables;
    for (char16_t syllable = 0xAC00; syllable <= 0xD7A3; ++syllable)
        syllables += QChar(syllable);
    const auto text
        = decodeText(encoded("windows-949", syllables), {.declared = label, .markup = false});
    QVERIFY(text.has_value());
    QCOMPARE(*text, syllables);
}

void TestCharacterSet::damagedUtf8_isReadWithAMark()
{
    QByteArray bytes = korean.repeated(20).toUtf8();
    bytes.chop(bytes.size() - bytes.lastIndexOf("\xEC") - 1); // cut in the middle of a syllable
    const auto text = decodeText(bytes);
    QVERIFY(text.has_value());
    QVERIFY(text->startsWith(korean));
}

void TestCharacterSet::normalises_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("normal");
    QTest::newRow("line ends") << u"a\r\nb\rc\u2028d\u0085e"_s << u"a\nb\nc\nd\ne"_s;
    QTest::newRow("decomposed syllables") << u"\u1112\u1161\u11ab"_s << u"한"_s;
    QTest::newRow("blanks of all widths") << u"a\u00A0b\u3000c\u2009d"_s << u"a b c d"_s;
    QTest::newRow("control characters") << u"a\u0007b\u0000c\u009Fd"_s << u"abcd"_s;
    QTest::newRow("invisible characters") << u"한\u200B국\uFEFF어\u00AD"_s << u"한국어"_s;
    QTest::newRow("joined emoji stay whole") << u"👩\u200D💻"_s << u"👩\u200D💻"_s;
}

void TestCharacterSet::normalises()
{
    QFETCH(const QString, text);
    QFETCH(const QString, normal);
    QCOMPARE(normaliseText(text), normal);
    QCOMPARE(normaliseText(normal), normal);
}

} // namespace naranhi::sources

QObject *makeTestCharacterSet()
{
    return new naranhi::sources::TestCharacterSet;
}

#include "tst_characterset.moc"
