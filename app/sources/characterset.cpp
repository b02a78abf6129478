// SPDX-License-Identifier: GPL-3.0-or-later

#include "sources/characterset.h"

#include <QRegularExpression>
#include <QStringDecoder>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace naranhi::sources {
namespace {

constexpr qsizetype prescanBytes = 4096;
constexpr qsizetype sampleBytes = 65536;

// What the Encoding Standard and Korean servers call by these names is windows-949; Qt's own
// "EUC-KR" and "CP949" lose most Hangul syllables.
bool isKoreanLabel(const QString &label)
{
    static const QStringList labels{u"euc-kr"_s,
        u"euckr"_s,
        u"cseuckr"_s,
        u"korean"_s,
        u"ks_c_5601-1987"_s,
        u"ks_c_5601-1989"_s,
        u"csksc56011987"_s,
        u"iso-ir-149"_s,
        u"ksc5601"_s,
        u"ksc_5601"_s,
        u"windows-949"_s,
        u"x-windows-949"_s,
        u"ms949"_s,
        u"cp949"_s,
        u"uhc"_s};
    return labels.contains(label);
}

std::optional<QString> decodeWith(const char *name, QByteArrayView bytes)
{
    QStringDecoder decoder(name);
    if (!decoder.isValid())
        return {};
    QString text = decoder.decode(bytes);
    if (decoder.hasError() || text.contains(QChar::ReplacementCharacter))
        return {};
    return text;
}

std::optional<QString> decodeLabelled(const QString &label, QByteArrayView bytes)
{
    const QString name = label.trimmed().toLower();
    if (name.isEmpty())
        return {};
    return decodeWith(isKoreanLabel(name) ? "windows-949" : name.toLatin1().constData(), bytes);
}

struct Mark
{
    QByteArrayView bytes;
    const char *charset;
};

std::optional<QString> decodeMarked(const QByteArray &bytes)
{
    using namespace std::string_view_literals;
    static const std::array marks{Mark{"\xFF\xFE\0\0"sv, "UTF-32LE"},
        Mark{"\0\0\xFE\xFF"sv, "UTF-32BE"},
        Mark{"\xEF\xBB\xBF"sv, "UTF-8"},
        Mark{"\xFF\xFE"sv, "UTF-16LE"},
        Mark{"\xFE\xFF"sv, "UTF-16BE"}};
    for (const Mark &mark : marks) {
        if (bytes.startsWith(mark.bytes))
            return QString(
                QStringDecoder(mark.charset)(QByteArrayView(bytes).sliced(mark.bytes.size())));
    }
    return {};
}

QString declaredInMarkup(const QByteArray &bytes)
{
    static const QRegularExpression pattern(
        uR"(<meta[^>]{1,200}charset\s*=\s*["']?\s*([\w.:-]+)|<\?xml[^>]{1,100}encoding\s*=\s*["']([\w.:-]+))"_s,
        QRegularExpression::CaseInsensitiveOption);
    const auto match
        = pattern.match(QString::fromLatin1(bytes.first(std::min(bytes.size(), prescanBytes))));
    const QString label = match.captured(1) + match.captured(2);
    // The declaration was readable as ASCII, so the page cannot be UTF-16.
    return label.startsWith("utf-16"_L1, Qt::CaseInsensitive) ? u"utf-8"_s : label;
}

std::optional<QString> decodeStrictUtf8(const QByteArray &bytes)
{
    return bytes.contains('\0') ? std::nullopt : decodeWith("UTF-8", bytes);
}

bool isUsualUnit(char16_t unit)
{
    return (unit >= 0x20 && unit < 0x7F) || unit == u'\n' || unit == u'\r' || unit == u'\t'
        || (unit >= 0xAC00 && unit <= 0xD7A3) || (unit >= 0x4E00 && unit <= 0x9FFF)
        || (unit >= 0x2010 && unit <= 0x203B) || (unit >= 0x3000 && unit <= 0x318F)
        || (unit >= 0xA0 && unit <= 0xFF) || (unit >= 0xFF00 && unit <= 0xFF5E);
}

double usualShare(QByteArrayView bytes, qsizetype highByte)
{
    qsizetype usual = 0;
    for (qsizetype i = 0; i + 1 < bytes.size(); i += 2) {
        const auto high = static_cast<uchar>(bytes[i + highByte]);
        const auto low = static_cast<uchar>(bytes[i + 1 - highByte]);
        usual += isUsualUnit(static_cast<char16_t>(high << 8 | low)) ? 1 : 0;
    }
    return 2.0 * static_cast<double>(usual) / static_cast<double>(bytes.size());
}

// Text has blanks and line ends, so UTF-16 always shows zero bytes; no 8-bit text does.
std::optional<QString> decodeUnmarkedUtf16(const QByteArray &bytes)
{
    if (bytes.size() < 4 || bytes.size() % 2 != 0 || !bytes.contains('\0'))
        return {};
    const auto sample = QByteArrayView(bytes).first(std::min(bytes.size(), sampleBytes));
    const double little = usualShare(sample, 1);
    const double big = usualShare(sample, 0);
    if (std::max(little, big) < 0.95)
        return {};
    return decodeWith(little >= big ? "UTF-16LE" : "UTF-16BE", bytes);
}

bool isBinary(const QByteArray &bytes)
{
    const auto sample = QByteArrayView(bytes).first(std::min(bytes.size(), sampleBytes));
    const auto isControl = [](char c) {
        return static_cast<uchar>(c) < 0x20 && c != '\n' && c != '\r' && c != '\t' && c != '\f';
    };
    const auto controls = std::count_if(sample.begin(), sample.end(), isControl);
    return sample.contains('\0') || controls * 200 > sample.size() || sample.startsWith("%PDF-");
}

// Western letters are rare and stand between ASCII ones; anything denser is a charset nobody named.
std::optional<QString> decodeWestern(const QByteArray &bytes)
{
    const auto high = std::count_if(
        bytes.begin(), bytes.end(), [](char c) { return static_cast<uchar>(c) >= 0x80; });
    return high * 8 > bytes.size() ? std::nullopt : decodeWith("windows-1252", bytes);
}

// A page cut in the middle of a character, or with one broken byte, is still worth reading.
std::optional<QString> decodeDamaged(const QByteArray &bytes)
{
    std::optional<QString> best;
    qsizetype fewest = bytes.size() / 100 + 2;
    for (const char *name : {"UTF-8", "windows-949"}) {
        QString text = QStringDecoder(name)(bytes);
        const qsizetype broken = text.count(QChar::ReplacementCharacter);
        if (broken < fewest) {
            fewest = broken;
            best = std::move(text);
        }
    }
    return best;
}

std::optional<QString> decodeDeclaredInMarkup(const QByteArray &bytes)
{
    const QString label = declaredInMarkup(bytes);
    // Browsers save pages as UTF-8 and keep the old declaration; real legacy text is never valid
    // UTF-8.
    return label.isEmpty() || decodeStrictUtf8(bytes) ? std::nullopt : decodeLabelled(label, bytes);
}

std::optional<QString> decodeUndeclared(const QByteArray &bytes)
{
    if (auto text = decodeStrictUtf8(bytes))
        return isBinary(bytes) ? std::nullopt : text;
    if (auto text = decodeUnmarkedUtf16(bytes))
        return text;
    if (isBinary(bytes))
        return {};
    if (auto text = decodeWith("windows-949", bytes))
        return text;
    if (auto text = decodeWestern(bytes))
        return text;
    return decodeDamaged(bytes);
}

std::optional<QString> decodeAny(const QByteArray &bytes, const CharsetHints &hints)
{
    if (auto text = decodeMarked(bytes))
        return text;
    if (auto text = decodeLabelled(hints.declared, bytes); text && !text->contains(QChar::Null))
        return text;
    if (hints.markup && !isBinary(bytes)) {
        if (auto text = decodeDeclaredInMarkup(bytes))
            return text;
    }
    return decodeUndeclared(bytes);
}

bool isInvisible(char16_t unit)
{
    return unit == 0x00AD || unit == 0x200B || unit == 0x200E || unit == 0x200F || unit == 0x2060
        || unit == 0xFEFF || (unit >= 0x202A && unit <= 0x202E)
        || (unit >= 0x2066 && unit <= 0x2069) || unit == 0xFFFE || unit == 0xFFFF;
}

bool isLineEnd(char16_t unit)
{
    return unit == u'\r' || unit == u'\v' || unit == u'\f' || unit == 0x85 || unit == 0x2028
        || unit == 0x2029;
}

bool isBlank(char16_t unit)
{
    return unit == 0xA0 || unit == 0x1680 || (unit >= 0x2000 && unit <= 0x200A) || unit == 0x202F
        || unit == 0x205F || unit == 0x3000;
}

bool isControl(char16_t unit)
{
    return (unit < 0x20 && unit != u'\n' && unit != u'\t') || (unit >= 0x7F && unit < 0xA0);
}

} // namespace

Result<QString> decodeText(const QByteArray &bytes, const CharsetHints &hints)
{
    if (bytes.trimmed().isEmpty())
        return Failure(Error{.code = Error::Code::Empty, .detail = {}});
    auto text = decodeAny(bytes, hints);
    if (!text)
        return Failure(Error{.code = Error::Code::NotText, .detail = {}});
    return *std::move(text);
}

QString normaliseText(const QString &text)
{
    QString plain;
    plain.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char16_t unit = text.at(i).unicode();
        if (isLineEnd(unit)) {
            const bool pair = unit == u'\r' && i + 1 < text.size() && text.at(i + 1) == u'\n';
            if (!pair)
                plain += u'\n';
        } else if (isBlank(unit)) {
            plain += u' ';
        } else if (!isControl(unit) && !isInvisible(unit)) {
            plain += QChar(unit);
        }
    }
    return plain.normalized(QString::NormalizationForm_C);
}

} // namespace naranhi::sources
