// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/errorsentences.h"

#include "shell/inputname.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace naranhi {

namespace {

struct ErrorSentences
{
    Q_DECLARE_TR_FUNCTIONS(naranhi::ErrorSentences)
public:
    static QString of(Error::Code code)
    {
        switch (code) {
        case Error::Code::NotFound:
            return tr("There is no such file. Check its name and whether it was moved.");
        case Error::Code::NotReadable:
            return tr("It cannot be read. Check whether you may open it.");
        case Error::Code::NotAFile:
            return tr("This is not a file. Choose a file or a folder.");
        case Error::Code::TooLarge:
            return tr("It is too large: an article has 20 MB at most, a page on the network 10 MB, "
                      "a feed 2 MB, a story 200 MB.");
        case Error::Code::Empty:
            return tr("It is empty.");
        case Error::Code::NotText:
            return tr("This is not text. Save the page as text or HTML and open that.");
        case Error::Code::NoArticle:
            return tr("No article was found in it. Copy the article's text and paste it here.");
        case Error::Code::TooCostly:
            return tr("Reading this page took more time or memory than a page may, and was "
                      "stopped.");
        case Error::Code::ReaderFailed:
            return tr("The process that reads pages broke down on it.");
        case Error::Code::ReaderMissing:
            return tr(
                "A part of the program is missing: naranhi-reader, which reads pages. Install "
                "Naranhi again.");
        case Error::Code::Protected:
            return tr(
                "It is locked by a copy protection or a password. Open it with the program it "
                "was bought for.");
        case Error::Code::Broken:
            return tr("The file is damaged, or only a part of it is there. Get it again.");
        case Error::Code::NoFeed:
            return tr("No feed was found in it. Give a file in RSS, Atom or JSON Feed.");
        case Error::Code::UnsupportedInput:
            return tr("Only addresses that begin with https:// or http:// can be opened.");
        case Error::Code::NotWritable:
            return tr("It cannot be written. Choose another place, or make room.");
        case Error::Code::BadFormat:
            return tr("It is damaged or made by a newer version. A copy was kept beside it.");
        case Error::Code::Damaged:
            return tr("It is damaged. Restore a backup of it.");
        case Error::Code::Newer:
            return tr("A newer version of Naranhi made it. Open it with that version.");
        case Error::Code::Busy:
            return tr("Another program is using it. Try again when that is done.");
        case Error::Code::Cancelled:
            return tr("Cancelled.");
        default:
            return ofNetwork(code);
        }
    }

private:
    static QString ofNetwork(Error::Code code)
    {
        switch (code) {
        case Error::Code::Unreachable:
            return tr("The site cannot be reached. Check the address and the connection.");
        case Error::Code::TimedOut:
            return tr("The site took too long to answer. Try again later.");
        case Error::Code::NotTrusted:
            return tr("The site cannot prove who it is, so nothing was read. Check the address.");
        case Error::Code::AddressRefused:
            return tr("It leads to this computer or its own network. Type the address yourself if "
                      "that is meant.");
        case Error::Code::BadRedirect:
            return tr("The site sends on too often or to where we do not go. Open the page in a "
                      "browser and paste its text.");
        case Error::Code::NoSuchPage:
            return tr("The site has no such page. Check the address.");
        case Error::Code::AccessDenied:
            return tr("The site asks for a login or refuses. Open the page in a browser and paste "
                      "its text.");
        case Error::Code::TryLater:
            return tr("The site asks to wait. Try again later.");
        case Error::Code::ServerFailed:
            return tr("The site answered with an error. Try again later.");
        case Error::Code::Incomplete:
            return tr("Not all of it arrived, so nothing was kept. Try again.");
        default:
            return {};
        }
    }
};

} // namespace

QString sentenceFor(const Error &error)
{
    return ErrorSentences::of(error.code);
}

QString sentenceFor(const InputFailure &failure)
{
    return inputName(failure.source) + u": "_s + sentenceFor(failure.error);
}

} // namespace naranhi
