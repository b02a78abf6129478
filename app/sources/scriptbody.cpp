// SPDX-License-Identifier: GPL-3.0-or-later

#include "sources/scriptbody.h"

#include "sources/boundedhtmltree.h"
#include "sources/characterset.h"
#include "sources/htmllines.h"
#include "sources/textfeatures.h"

#include <QHash>
#include <QSet>

using namespace Qt::StringLiterals;

namespace naranhi::sources {
namespace {

constexpr int deepest = 3; // strings that hold JSON that holds strings …
constexpr qsizetype shortest = 40; // that can be a paragraph
constexpr qsizetype mostScript = 4 * 1024 * 1024;
constexpr qsizetype longestName = 40;

// A string of a script, and what it is called there ("body": "…").
struct Named
{
    QString name;
    QString text;
};

QChar escaped(QChar c)
{
    switch (c.unicode()) {
    case 'n':
    case 'r':
        return u'\n';
    case 't':
        return u' ';
    default:
        return c;
    }
}

// Walks over the double-quoted strings of a script.
class StringWalk
{
public:
    explicit StringWalk(QStringView script)
        : m_script(script)
    {
    }

    // The next string that may hold prose, or other strings.
    bool next(Named &found)
    {
        while ((m_at = m_script.indexOf(u'"', m_at)) >= 0) {
            const QString text = takeString();
            if (isName()) {
                m_name = text.left(longestName);
                continue;
            }
            found = {m_name, text};
            if (text.size() >= shortest)
                return true;
        }
        return false;
    }

private:
    QString takeString()
    {
        QString text;
        for (++m_at; m_at < m_script.size() && m_script[m_at] != u'"'; ++m_at) {
            if (m_script[m_at] == u'\\' && m_at + 1 < m_script.size())
                takeEscape(text);
            else
                text += m_script[m_at];
        }
        m_at = std::min(m_at + 1, m_script.size());
        return text;
    }

    void takeEscape(QString &text)
    {
        const QChar c = m_script[++m_at];
        bool isNumber = false;
        const uint code
            = c == u'u' ? m_script.mid(m_at + 1, 4).toUInt(&isNumber, 16) : uint(c.unicode());
        text += isNumber ? QChar(static_cast<ushort>(code)) : escaped(c);
        m_at += isNumber ? 4 : 0;
    }

    // A colon follows.
    [[nodiscard]] bool isName() const
    {
        qsizetype i = m_at;
        while (i < m_script.size() && m_script[i].isSpace())
            ++i;
        return i < m_script.size() && m_script[i] == u':';
    }

    QStringView m_script;
    qsizetype m_at = 0;
    QString m_name;
};

QStringList proseIn(const QString &text)
{
    QStringList lines;
    if (text.contains(u'<') && nestingDepth(text) <= deepestMarkup) {
        const BoundedHtmlTree tree(text);
        if (tree.root() == nullptr)
            return {};
        for (const HtmlLine &line : htmlLines(tree.root()).lines)
            lines << line.line.text;
    } else {
        lines = normaliseText(text).split(u'\n', Qt::SkipEmptyParts);
    }
    const bool any = std::any_of(lines.begin(), lines.end(), [](const QString &line) {
        return line.size() >= shortest && isProse(line);
    });
    return any ? lines : QStringList();
}

bool holdsStrings(const QString &text)
{
    return text.count(u'"') >= 4 && (text.contains(u'{') || text.contains(u'['))
        && text.contains(u"\":"_s);
}

class ProseByName
{
public:
    void addScript(QStringView script, int depth = 0)
    {
        StringWalk walk(script);
        for (Named one; walk.next(one);) {
            if (depth < deepest && holdsStrings(one.text))
                addScript(one.text, depth + 1);
            else
                add(one);
        }
    }

    [[nodiscard]] QString longest() const
    {
        const auto most = std::max_element(m_prose.cbegin(),
            m_prose.cend(),
            [](const Prose &one, const Prose &other) { return one.size < other.size; });
        return most == m_prose.cend() ? QString() : most->lines.join(u"\n\n"_s);
    }

private:
    struct Prose
    {
        QStringList lines;
        qsizetype size = 0;
    };

    void add(const Named &one)
    {
        for (const QString &line : proseIn(one.text)) {
            Prose &prose = m_prose[one.name];
            if (m_seen.contains(line))
                continue;
            m_seen.insert(line);
            prose.lines << line;
            prose.size += isProse(line) ? line.size() : 0;
        }
    }

    QHash<QString, Prose> m_prose;
    QSet<QString> m_seen; // states of frameworks say things twice
};

void collect(const GumboNode *node, ProseByName &prose)
{
    const bool isData
        = tagOf(node) == GUMBO_TAG_SCRIPT && !attribute(node, "type").contains("ld+json"_L1);
    if (isData) {
        prose.addScript(innerText(node).left(mostScript));
        return;
    }
    for (unsigned i = 0; i < childCount(node); ++i)
        collect(child(node, i), prose);
}

} // namespace

QString scriptBody(const GumboNode *root)
{
    ProseByName prose;
    collect(root, prose);
    return prose.longest();
}

} // namespace naranhi::sources
