// SPDX-License-Identifier: GPL-3.0-or-later

#include "sources/mimepart.h"

#include <algorithm>
#include <optional>
#include <utility>

namespace naranhi::sources {
namespace {

constexpr qsizetype longestField = 16 * 1024;
constexpr qsizetype longestBoundary = 200; // the standard allows 70
constexpr int mostFields = 200;
constexpr qsizetype mostParts = 1000;

// Takes one line off the front, without its end.
QByteArrayView takeLine(QByteArrayView &rest)
{
    const qsizetype end = rest.indexOf('\n');
    QByteArrayView line = end < 0 ? rest : rest.first(end);
    rest = end < 0 ? QByteArrayView() : rest.sliced(end + 1);
    if (line.endsWith('\r'))
        line.chop(1);
    return line;
}

bool continuesField(QByteArrayView rest)
{
    return rest.startsWith(' ') || rest.startsWith('\t');
}

// "field: value" over all of its lines; empty at the end of the head.
QByteArray takeField(QByteArrayView &rest)
{
    QByteArray field = takeLine(rest).toByteArray();
    while (!field.isEmpty() && continuesField(rest)) {
        const QByteArrayView more = takeLine(rest);
        if (field.size() + more.size() <= longestField)
            field += ' ' + more.trimmed().toByteArray();
    }
    return field;
}

QByteArray unquoted(const QByteArray &word)
{
    const QByteArray plain = word.trimmed();
    if (plain.size() < 2 || !plain.startsWith('"') || !plain.endsWith('"'))
        return plain;
    QByteArray inside;
    for (qsizetype i = 1; i + 1 < plain.size(); ++i) {
        if (plain.at(i) == '\\' && i + 2 < plain.size())
            ++i;
        inside += plain.at(i);
    }
    return inside;
}

// At semicolons outside of quotation marks.
QList<QByteArray> splitParameters(const QByteArray &value)
{
    QList<QByteArray> words{QByteArray()};
    bool isQuoted = false;
    for (const char c : value) {
        isQuoted = isQuoted != (c == '"');
        if (c == ';' && !isQuoted)
            words.append(QByteArray());
        else
            words.last() += c;
    }
    return words;
}

QByteArray withoutBrackets(const QByteArray &id)
{
    const QByteArray plain = id.trimmed();
    return plain.startsWith('<') && plain.endsWith('>') ? plain.sliced(1, plain.size() - 2) : plain;
}

// Long addresses are folded, and have no blanks of their own.
QByteArray withoutBlanks(QByteArray address)
{
    address.removeIf([](char c) { return c == ' ' || c == '\t'; });
    return unquoted(address);
}

void takeType(MimePart &part, const QByteArray &value)
{
    const QList<QByteArray> words = splitParameters(value);
    part.type = words.first().trimmed().toLower();
    for (const QByteArray &word : words.sliced(1)) {
        const qsizetype sign = word.indexOf('=');
        if (sign < 0)
            continue;
        const QByteArray name = word.first(sign).trimmed().toLower();
        const QByteArray text = unquoted(word.sliced(sign + 1));
        if (name == "charset")
            part.charset = text;
        else if (name == "boundary" && text.size() <= longestBoundary)
            part.boundary = text;
        else if (name == "start")
            part.start = withoutBrackets(text);
    }
}

void take(MimePart &part, const QByteArray &name, const QByteArray &value)
{
    if (name == "content-type")
        takeType(part, value);
    else if (name == "content-transfer-encoding")
        part.encoding = value.trimmed().toLower();
    else if (name == "content-id")
        part.id = withoutBrackets(value);
    else if (name == "content-base")
        part.base = withoutBlanks(value);
    else if (name == "snapshot-content-location"
        || (name == "content-location" && part.location.isEmpty()))
        part.location = withoutBlanks(value);
    else if (name == "mime-version")
        part.hasVersion = true;
}

bool isFieldName(const QByteArray &name)
{
    return !name.isEmpty() && std::none_of(name.begin(), name.end(), [](char c) {
        return c <= ' ' || static_cast<uchar>(c) >= 127;
    });
}

// The end of "--boundary" in a line of its own, and where that line begins.
struct Delimiter
{
    qsizetype begin = -1;
    qsizetype end = -1; // behind the line
    bool isLast = false;
};

bool beginsLine(QByteArrayView body, qsizetype at)
{
    return at == 0 || body.at(at - 1) == '\n';
}

std::optional<Delimiter> nextDelimiter(QByteArrayView body, const QByteArray &mark, qsizetype from)
{
    for (qsizetype at = body.indexOf(mark, from); at >= 0; at = body.indexOf(mark, at + 1)) {
        if (!beginsLine(body, at))
            continue;
        QByteArrayView rest = body.sliced(at + mark.size());
        const QByteArrayView tail = takeLine(rest).trimmed();
        if (tail.isEmpty() || tail.startsWith("--"))
            return Delimiter{at, body.size() - rest.size(), !tail.isEmpty()};
    }
    return {};
}

// Of a message that states none: what its first line that could be one says.
QByteArray guessedBoundary(QByteArrayView body)
{
    for (int i = 0; i < 5 && !body.isEmpty(); ++i) {
        const QByteArrayView line = takeLine(body).trimmed();
        if (line.startsWith("--") && line.size() > 4 && line.size() <= longestBoundary)
            return line.sliced(2).toByteArray();
    }
    return {};
}

int hexValue(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    const char lower = static_cast<char>(c | 0x20);
    return lower >= 'a' && lower <= 'f' ? lower - 'a' + 10 : -1;
}

// How much of the text from an equals sign on is the end of a line that goes on; 0 if it is none.
qsizetype softBreak(QByteArrayView text)
{
    qsizetype i = 1;
    while (i < text.size() && (text.at(i) == ' ' || text.at(i) == '\t' || text.at(i) == '\r'))
        ++i;
    if (i == text.size())
        return i;
    return text.at(i) == '\n' ? i + 1 : 0;
}

QByteArray fromQuotedPrintable(QByteArrayView text)
{
    QByteArray plain;
    plain.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text.at(i) != '=') {
            plain += text.at(i);
            continue;
        }
        const int high = i + 2 < text.size() ? hexValue(text.at(i + 1)) : -1;
        const int low = i + 2 < text.size() ? hexValue(text.at(i + 2)) : -1;
        if (high >= 0 && low >= 0) {
            plain += static_cast<char>(high * 16 + low);
            i += 2;
        } else if (const qsizetype length
                   = softBreak(text.sliced(i, std::min<qsizetype>(100, text.size() - i)));
                   length > 0) {
            i += length - 1;
        } else {
            plain += '=';
        }
    }
    return plain;
}

} // namespace

MimePart mimeHead(QByteArrayView bytes)
{
    MimePart part;
    QByteArrayView rest = bytes;
    for (int i = 0; i < mostFields && !rest.isEmpty(); ++i) {
        const QByteArray field = takeField(rest);
        if (field.isEmpty())
            break;
        const qsizetype colon = field.indexOf(':');
        const QByteArray name = field.first(std::max<qsizetype>(colon, 0)).toLower();
        if (isFieldName(name))
            take(part, name, field.sliced(colon + 1));
    }
    part.body = rest;
    return part;
}

QList<MimePart> partsOf(const MimePart &part)
{
    if (!part.type.startsWith("multipart/"))
        return {};
    const QByteArray boundary
        = part.boundary.isEmpty() ? guessedBoundary(part.body) : part.boundary;
    if (boundary.isEmpty())
        return {};
    const QByteArray mark = "--" + boundary;
    QList<MimePart> parts;
    auto before = nextDelimiter(part.body, mark, 0);
    while (before && !before->isLast && parts.size() < mostParts) {
        const auto after = nextDelimiter(part.body, mark, before->end);
        const qsizetype end = after ? after->begin : part.body.size();
        parts.append(mimeHead(part.body.sliced(before->end, end - before->end)));
        before = after;
    }
    return parts;
}

QByteArray decodedBody(const MimePart &part)
{
    if (part.encoding == "quoted-printable")
        return fromQuotedPrintable(part.body);
    if (part.encoding == "base64")
        return QByteArray::fromBase64(part.body.toByteArray());
    return part.body.toByteArray();
}

} // namespace naranhi::sources
