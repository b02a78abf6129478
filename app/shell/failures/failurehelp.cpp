// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/failures/failurehelp.h"

#include "shell/appcontext.h"
#include "shell/dialogs.h"
#include "shell/errorsentences.h"
#include "shell/library/libraryacts.h"
#include "shell/messagebar.h"
#include "sources/network/addresses.h"
#include "sources/trackingparameters.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QUrl>

#include <utility>

namespace naranhi {

using storage::Library;

namespace {

struct WayWords
{
    Q_DECLARE_TR_FUNCTIONS(naranhi::FailureHelp)
public:
    static QString of(WayOut way)
    {
        switch (way) {
        case WayOut::WholeText:
            return tr("Open all of its text");
        case WayOut::Stored:
            return tr("Open the stored version");
        case WayOut::Browser:
            return tr("Open in the browser");
        case WayOut::Paste:
            return tr("Paste its text");
        case WayOut::Again:
            return tr("Try again");
        }
        Q_UNREACHABLE();
    }
};

// As the library knows it.
Article articleAt(const QString &address)
{
    Article article;
    article.source = sources::withoutTracking(QUrl(address)).toString(QUrl::EncodeSpaces);
    return article;
}

} // namespace

FailureHelp::FailureHelp(AppContext &context, const Hands &hands, QObject *parent)
    : QObject(parent)
    , m_context(context)
    , m_hands(hands)
{
    connect(&context.loader, &services::ArticleLoader::failed, this, &FailureHelp::take);
    connect(&context.library, &services::LibraryRunner::opened, this, [this] {
        for (const InputFailure &failure : std::exchange(m_waiting, {}))
            lookForStored(failure);
    });
    connect(&hands.messages, &MessageBar::gone, this, [this](const QString &source) {
        m_context.loader.forget(source);
    });
}

void FailureHelp::take(const InputFailure &failure)
{
    show(failure, StoredId::None);
    if (!sources::isAddress(failure.source))
        return;
    if (m_context.library.isOpen())
        lookForStored(failure);
    else
        m_waiting.append(failure);
}

void FailureHelp::lookForStored(const InputFailure &failure)
{
    m_context.library.ask<StoredId>(
        [article = articleAt(failure.source)](Library &library) { return library.idOf(article); },
        [this, failure](const Result<StoredId> &found) {
            const bool isWanted = m_hands.messages.has(failure.source);
            if (isWanted && found && *found != StoredId::None)
                show(failure, *found);
        });
}

void FailureHelp::show(const InputFailure &failure, StoredId stored)
{
    Message message{.text = sentenceFor(failure), .key = failure.source};
    for (const WayOut way : waysOutOf(failure, stored != StoredId::None))
        message.ways.append({.text = WayWords::of(way),
            .take = [this, way, failure, stored] { go(way, failure, stored); }});
    m_hands.messages.say(message);
}

// The message stays where it is still of use: until the text is there.
void FailureHelp::go(WayOut way, const InputFailure &failure, StoredId stored)
{
    switch (way) {
    case WayOut::Browser:
        m_hands.dialogs.openInBrowser(QUrl(failure.source));
        return;
    case WayOut::Paste:
        paste(failure);
        return;
    case WayOut::Stored:
        m_context.loader.forget(failure.source);
        m_hands.library.carryOut(OpenStored{{stored}});
        break;
    case WayOut::WholeText:
    case WayOut::Again:
        m_context.opener.openAgain(failure.source, way == WayOut::WholeText);
        break;
    }
    m_hands.messages.putAway(failure.source);
}

// Under the address of the page that it was copied from, so that it is known as that page's.
void FailureHelp::paste(const InputFailure &failure)
{
    const QMimeData *data = QGuiApplication::clipboard()->mimeData();
    const QString source = sources::isAddress(failure.source) ? failure.source : tr("Clipboard");
    if (data == nullptr || !m_context.opener.openText(*data, source)) {
        m_hands.messages.say(
            {.text = tr("There is no text on the clipboard. Copy the article's text first.")});
        return;
    }
    m_context.loader.forget(failure.source);
    m_hands.messages.putAway(failure.source);
}

} // namespace naranhi
