// SPDX-License-Identifier: GPL-3.0-or-later

#include "sources/readability/readablecontent.h"

#include "sources/readability/readabilityscripts.h"
#include "sources/readability/strictmarkup.h"

#include <QHash>
#include <QJSEngine>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace naranhi::sources {
namespace {

// Qt's engine aborts beyond some 50,000 elements, and takes ten seconds for half of these. No page
// of several hundred real ones had more than 5,000 elements.
constexpr qsizetype mostElements = 20'000;
constexpr qsizetype mostMarkup = 2 * 1024 * 1024;

// What is found comes as pairs: the number of the element around a text, and the text.
const QString glue = uR"JS(
(function () {
    if (!String.prototype.matchAll) {
        String.prototype.matchAll = function (pattern) {
            var found = [], match, copy = new RegExp(pattern.source, pattern.flags);
            while ((match = copy.exec(this))) {
                found.push(match);
                if (match[0] === "") copy.lastIndex++;
            }
            return found;
        };
    }
    function collect(node, at, into) {
        if (node.nodeType === 3) {
            if (/\S/.test(node.textContent)) into.push(at, node.textContent);
            return;
        }
        var own = node.getAttribute ? node.getAttribute("data-at") : null;
        // Not by nextSibling, which JSDOMParser leaves behind when it replaces a node.
        for (var i = 0; i < node.childNodes.length; i++)
            collect(node.childNodes[i], own ? Number(own) : at, into);
    }
    return function (markup) {
        var document = new JSDOMParser().parse(markup, "https://page.invalid/");
        var texts = [];
        var article = new Readability(document, {
            serializer: function (root) { collect(root, -1, texts); return ""; }
        }).parse();
        return article ? JSON.stringify(texts) : "[]";
    };
})()
)JS"_s;

// Gives each found text the first text of the page, within its element, that reads the same and
// was not given away.
class TextMatching
{
public:
    explicit TextMatching(const StrictMarkup &page)
        : m_page(page)
    {
        for (qsizetype i = 0; i < page.texts.size(); ++i)
            m_places[page.texts.at(i).text].append(i);
    }

    void match(qsizetype element, const QString &text)
    {
        const bool isKnown = element >= 0 && element < m_page.elements.size();
        const StrictElement within
            = isKnown ? m_page.elements.at(element) : StrictElement{0, m_page.texts.size()};
        QList<qsizetype> &places = m_places[text.simplified()];
        const auto place = std::lower_bound(places.begin(), places.end(), within.first);
        if (place == places.end() || *place >= within.end)
            return;
        for (const GumboNode *node : m_page.texts.at(*place).nodes)
            m_found.insert(node);
        places.erase(place);
    }

    [[nodiscard]] const PageTexts &found() const { return m_found; }

private:
    const StrictMarkup &m_page;
    QHash<QString, QList<qsizetype>> m_places;
    PageTexts m_found;
};

} // namespace

struct ReadableContent::Engine
{
    QJSEngine engine;
    QJSValue find;
};

ReadableContent::ReadableContent()
    : m_engine{std::make_unique<Engine>()}
{
    for (const QString &file : {u"JSDOMParser.js"_s, u"Readability.js"_s}) {
        if (m_engine->engine.evaluate(readabilityScript(file), file).isError())
            return;
    }
    m_engine->find = m_engine->engine.evaluate(glue);
}

ReadableContent::~ReadableContent() = default;

bool ReadableContent::isReady() const
{
    return m_engine->find.isCallable();
}

std::optional<PageTexts> ReadableContent::contentOf(const GumboNode *root)
{
    const StrictMarkup page = strictMarkup(root);
    if (!isReady() || page.elements.size() > mostElements || page.markup.size() > mostMarkup)
        return {};
    m_engine->engine.setInterrupted(false);
    const QJSValue answer = m_engine->find.call({QJSValue(page.markup)});
    m_engine->engine.collectGarbage();
    if (answer.isError())
        return {};
    const QJsonArray pairs = QJsonDocument::fromJson(answer.toString().toUtf8()).array();
    TextMatching matching(page);
    for (qsizetype i = 0; i + 1 < pairs.size(); i += 2)
        matching.match(pairs.at(i).toInt(-1), pairs.at(i + 1).toString());
    return matching.found().isEmpty() ? std::nullopt : std::optional(matching.found());
}

void ReadableContent::interrupt()
{
    m_engine->engine.setInterrupted(true);
}

} // namespace naranhi::sources
