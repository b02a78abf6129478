// SPDX-License-Identifier: GPL-3.0-or-later

#include "sources/feeds/xmlentities.h"

#include "sources/htmltree.h"

#include <algorithm>
#include <array>
#include <optional>

using namespace Qt::StringLiterals;

namespace naranhi::sources {
namespace {

constexpr qsizetype longestName = 32;
constexpr qsizetype longestDeclared = 256;
constexpr qsizetype mostNames = 512;
constexpr qsizetype mostExpanded = 65536;

// What numbers from 0x80 on mean to everyone who writes them: windows-1252.
constexpr std::array<char16_t, 32> western{0x20AC,
    0x81,
    0x201A,
    0x0192,
    0x201E,
    0x2026,
    0x2020,
    0x2021,
    0x02C6,
    0x2030,
    0x0160,
    0x2039,
    0x0152,
    0x8D,
    0x017D,
    0x8F,
    0x90,
    0x2018,
    0x2019,
    0x201C,
    0x201D,
    0x2022,
    0x2013,
    0x2014,
    0x02DC,
    0x2122,
    0x0161,
    0x203A,
    0x0153,
    0x9D,
    0x017E,
    0x0178};

QString characterOf(uint code)
{
    if (code == '\t' || code == '\n' || code == '\r')
        return QString(QChar(static_cast<char16_t>(code)));
    if (code < 0x20 || code == 0x7F)
        return {};
    if (code >= 0x80 && code < 0xA0)
        return QString(QChar(western[code - 0x80]));
    const bool none
        = (code >= 0xD800 && code < 0xE000) || code > 0x10FFFF || code == 0xFFFE || code == 0xFFFF;
    const char32_t character = none ? U'\uFFFD' : static_cast<char32_t>(code);
    return QString::fromUcs4(&character, 1);
}

// "#38", "#x26", "#X26".
std::optional<QString> numbered(const QString &reference)
{
    if (!reference.startsWith(u'#'))
        return {};
    const bool hex = reference.size() > 1 && reference.at(1).toLower() == u'x';
    const QString digits = reference.mid(hex ? 2 : 1);
    bool ok = false;
    const uint code = digits.toUInt(&ok, hex ? 16 : 10);
    const bool plain
        = std::all_of(digits.begin(), digits.end(), [](QChar c) { return c.isLetterOrNumber(); });
    return ok && plain ? std::optional(characterOf(code)) : std::nullopt;
}

bool isReferenceCharacter(QChar c)
{
    return c.unicode() < 0x80
        ? c.isLetterOrNumber() || c == u'#' || c == u'_' || c == u'-' || c == u'.'
        : c.isLetter();
}

// The length of "&name;" at the start of the text; 0 if it is none.
qsizetype referenceLength(QStringView text)
{
    qsizetype end = 1;
    while (end < text.size() && end <= longestName && isReferenceCharacter(text[end]))
        ++end;
    return end > 1 && end < text.size() && text[end] == u';' ? end + 1 : 0;
}

// The parser of pages knows all of HTML's names.
QString htmlValueOf(const QString &name)
{
    const QString reference = u'&' + name + u';';
    const QString value = innerText(HtmlTree(reference).root());
    return value == reference || value.contains(u'&') ? QString() : value;
}

} // namespace

void XmlEntities::declare(const QString &name, const QString &value)
{
    if (m_declared.size() >= mostNames || value.size() > longestDeclared
        || m_declared.contains(name) || value.contains(u'<'))
        return;
    XmlEntities none;
    m_declared.insert(name, none.resolved(value));
}

QString XmlEntities::valueOf(const QString &name)
{
    if (const auto found = m_declared.constFind(name); found != m_declared.cend()) {
        m_expanded += found->size();
        return m_expanded > mostExpanded ? QString() : *found;
    }
    static const QHash<QString, QString> own{{u"lt"_s, u"<"_s},
        {u"gt"_s, u">"_s},
        {u"amp"_s, u"&"_s},
        {u"quot"_s, u"\""_s},
        {u"apos"_s, u"'"_s}};
    if (const auto found = own.constFind(name); found != own.cend())
        return *found;
    if (const auto found = m_html.constFind(name); found != m_html.cend())
        return *found;
    if (m_html.size() >= mostNames)
        return {};
    return *m_html.insert(name, htmlValueOf(name));
}

QString XmlEntities::resolved(QStringView text)
{
    QString plain;
    plain.reserve(text.size());
    qsizetype at = 0;
    while (at < text.size()) {
        const qsizetype next = text.indexOf(u'&', at);
        plain += text.sliced(at, (next < 0 ? text.size() : next) - at);
        if (next < 0)
            break;
        const qsizetype length = referenceLength(text.sliced(next));
        const QString name = length > 0 ? text.sliced(next + 1, length - 2).toString() : QString();
        const std::optional<QString> character = numbered(name);
        const QString value = character || name.isEmpty() ? QString() : valueOf(name);
        const bool means = character || !value.isEmpty();
        plain += means ? character.value_or(value) : QString(u'&');
        at = next + (means ? length : 1);
    }
    return plain;
}

} // namespace naranhi::sources
