// SPDX-License-Identifier: GPL-3.0-or-later

#include "sources/feeds/safehtml.h"

#include "sources/boundedhtmltree.h"
#include "sources/characterset.h"
#include "sources/feeds/safeelements.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace naranhi::sources {
namespace {

// An entry with more is no article, and the parser's time grows with the square of the depth, which
// clever markup can hide.
constexpr qsizetype mostElements = 5000;
constexpr int deepestKept = deepestMarkup + 50;

bool isScheme(const QUrl &url, std::initializer_list<QStringView> schemes)
{
    return std::find(schemes.begin(), schemes.end(), url.scheme()) != schemes.end();
}

bool isWrittenPlainly(const QString &address)
{
    return std::all_of(address.begin(), address.end(), [](QChar c) {
        return c > u' ' && c.unicode() != 0x7F && c != u'"' && c != u'\'' && c != u'<' && c != u'>'
            && c != u'\\' && c != u'`';
    });
}

QString addressOf(
    const QString &written, const QUrl &base, std::initializer_list<QStringView> schemes)
{
    const QString trimmed = written.trimmed();
    const QUrl url(trimmed);
    if (trimmed.isEmpty() || !url.isValid())
        return {};
    const bool absolute = !url.isRelative();
    const QUrl whole = absolute || !base.isValid() ? url : base.resolved(url);
    if (!whole.isValid() || !isScheme(whole, schemes)
        || (whole.scheme() != u"mailto" && whole.host().isEmpty()))
        return {};
    if (!isWrittenPlainly(trimmed))
        return whole.toString(QUrl::FullyEncoded);
    return absolute ? trimmed
                    : whole.toString(QUrl::FormattingOptions(
                        QUrl::EncodeSpaces | QUrl::EncodeDelimiters | QUrl::EncodeReserved));
}

// Gathers words, and knows where a line must end and where a blank was.
class TextGathering final
{
public:
    void add(const QString &text, bool asItIs)
    {
        for (const QChar c : text) {
            if (asItIs && c == u'\n')
                breakLine();
            else if (c.isSpace() && c != QChar::Nbsp)
                m_gap = true;
            else
                put(c);
        }
    }
    void breakLine() { m_break = true; }
    void leaveGap() { m_gap = true; }
    QString all() const { return normaliseText(m_text).trimmed(); }

private:
    void put(QChar c)
    {
        if (!m_text.isEmpty() && m_break)
            m_text += u'\n';
        else if (!m_text.isEmpty() && m_gap)
            m_text += u' ';
        m_break = m_gap = false;
        m_text += c;
    }

    QString m_text;
    bool m_break = false;
    bool m_gap = false;
};

class Cleaning final
{
public:
    SafeHtml cleaned(const GumboNode *root, const QUrl &base)
    {
        visit(root, base, 0);
        return {.html = m_html.trimmed(), .text = m_text.all()};
    }

private:
    void visit(const GumboNode *node, const QUrl &base, int depth)
    {
        if (depth > deepestKept)
            return;
        if (isText(node)) {
            m_html += ownText(node).toHtmlEscaped();
            m_text.add(ownText(node), m_preformatted > 0);
            return;
        }
        if (!isElement(node))
            return;
        switch (fateOf(node)) {
        case ElementFate::Drop:
            break;
        case ElementFate::Unwrap:
            visitChildren(node, base, depth);
            break;
        case ElementFate::Keep:
            keep(node, base, depth);
            break;
        }
    }

    void visitChildren(const GumboNode *node, const QUrl &base, int depth)
    {
        const QString own = attribute(node, "xml:base");
        const QUrl inner = own.isEmpty() ? base : base.resolved(QUrl(own));
        for (unsigned i = 0; i < childCount(node); ++i)
            visit(child(node, i), inner, depth + 1);
    }

    void keep(const GumboNode *node, const QUrl &base, int depth)
    {
        const GumboTag tag = tagOf(node);
        const QString name = QString::fromLatin1(gumbo_normalized_tagname(tag));
        const QString attributes = attributesOf(node, base);
        if (tag == GUMBO_TAG_IMG && attributes.isEmpty())
            return;
        const bool block = isBlockElement(tag) || tag == GUMBO_TAG_BR;
        if (block)
            m_text.breakLine();
        else if (tag == GUMBO_TAG_TD || tag == GUMBO_TAG_TH)
            m_text.leaveGap();
        m_html += u'<' + name + attributes + u'>';
        if (!isVoidElement(tag)) {
            m_preformatted += tag == GUMBO_TAG_PRE ? 1 : 0;
            visitChildren(node, base, depth);
            m_preformatted -= tag == GUMBO_TAG_PRE ? 1 : 0;
            m_html += u"</"_s + name + u'>';
        }
        if (block)
            m_text.breakLine();
    }

    // Of an image without a picture to show: none at all.
    static QString attributesOf(const GumboNode *node, const QUrl &base)
    {
        const GumboTag tag = tagOf(node);
        QString written;
        if (tag == GUMBO_TAG_IMG) {
            const QString source = safeAddress(attribute(node, "src"), base);
            if (source.isEmpty() || isTrackingPixel(node, source))
                return {};
            written += asAttribute("src", source);
        }
        if (tag == GUMBO_TAG_A) {
            const QString target
                = addressOf(attribute(node, "href"), base, {u"http", u"https", u"mailto"});
            if (!target.isEmpty())
                written += asAttribute("href", target);
        }
        const GumboVector &all = node->v.element.attributes;
        for (unsigned i = 0; i < all.length; ++i) {
            const auto *given = static_cast<const GumboAttribute *>(all.data[i]);
            if (isHarmlessAttribute(tag, QString::fromUtf8(given->name)))
                written += asAttribute(given->name, QString::fromUtf8(given->value));
        }
        return written;
    }

    static QString asAttribute(const char *name, const QString &value)
    {
        return u' ' + QString::fromLatin1(name) + u"=\""_s + value.toHtmlEscaped() + u'"';
    }

    QString m_html;
    TextGathering m_text;
    int m_preformatted = 0;
};

qsizetype elementsIn(const QString &markup)
{
    qsizetype count = 0;
    for (qsizetype at = 0; (at = markup.indexOf(u'<', at)) >= 0; ++at)
        count += at + 1 < markup.size() && markup.at(at + 1).isLetter() ? 1 : 0;
    return count;
}

// What stands between the tags, for markup that is not to be parsed.
QString withoutTags(const QString &markup)
{
    QString text;
    bool inTag = false;
    for (const QChar c : markup) {
        if (c == u'<' || c == u'>') {
            inTag = c == u'<';
            text += u' ';
        } else if (!inTag) {
            text += c;
        }
    }
    return text.simplified();
}

bool hasReference(const QString &text)
{
    for (qsizetype at = 0; (at = text.indexOf(u'&', at)) >= 0; ++at) {
        qsizetype end = at + 1;
        while (end < text.size() && end - at < 32
            && (text.at(end).isLetterOrNumber() || text.at(end) == u'#'))
            ++end;
        if (end > at + 2 && end < text.size() && text.at(end) == u';')
            return true;
    }
    return false;
}

bool hasKnownTag(const QString &text)
{
    for (qsizetype at = 0; (at = text.indexOf(u'<', at)) >= 0; ++at) {
        if (text.mid(at, 4) == u"<!--")
            return true;
        qsizetype start = at + 1;
        start += start < text.size() && text.at(start) == u'/' ? 1 : 0;
        qsizetype end = start;
        while (end < text.size() && end - start < 16 && text.at(end).isLetterOrNumber())
            ++end;
        const QByteArray name = text.mid(start, end - start).toLatin1();
        if (!name.isEmpty() && gumbo_tag_enum(name.constData()) != GUMBO_TAG_UNKNOWN)
            return true;
    }
    return false;
}

} // namespace

SafeHtml safeHtml(const QString &markup, const QUrl &base)
{
    if (elementsIn(markup) > mostElements || nestingDepth(markup) > deepestMarkup)
        return safeHtmlOfText(withoutTags(markup));
    const BoundedHtmlTree tree(markup);
    return tree.root() ? Cleaning().cleaned(tree.root(), base)
                       : safeHtmlOfText(withoutTags(markup));
}

SafeHtml safeHtmlOfText(const QString &text)
{
    TextGathering gathering;
    gathering.add(text, true);
    const QString plain = gathering.all();
    return {.html = plain.toHtmlEscaped().replace(u'\n', u"<br>"_s), .text = plain};
}

bool looksLikeMarkup(const QString &text)
{
    return hasReference(text) || hasKnownTag(text);
}

QString safeAddress(const QString &address, const QUrl &base)
{
    return addressOf(address, base, {u"http", u"https"});
}

} // namespace naranhi::sources
