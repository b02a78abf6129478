// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/library/librarytrouble.h"

#include "shell/errorsentences.h"

#include <QCoreApplication>

namespace naranhi {

namespace {

struct LibrarySentences
{
    Q_DECLARE_TR_FUNCTIONS(naranhi::LibrarySentences)
};

QString notFound(bool isServer)
{
    return isServer
        ? LibrarySentences::tr("The server does not answer, or does not let you in. Check the "
                               "address and the connection; passwords are looked up in ~/.pgpass.")
        : LibrarySentences::tr("The folder that it lies in is not there. Check whether it was "
                               "moved, or a disk is missing.");
}

} // namespace

bool isRescueOffered(const LibraryTrouble &trouble)
{
    const Error::Code code = trouble.error.code;
    return !trouble.isServer && (code == Error::Code::Damaged || code == Error::Code::NotReadable);
}

// Codes say other things of articles.
QString sentenceForTrouble(const LibraryTrouble &trouble)
{
    switch (trouble.error.code) {
    case Error::Code::NotFound:
        return notFound(trouble.isServer);
    case Error::Code::NotAFile:
        return LibrarySentences::tr("This is a folder. Choose a file.");
    case Error::Code::BadFormat:
        return LibrarySentences::tr("This is not a library of Naranhi.");
    case Error::Code::Damaged:
        return LibrarySentences::tr("It is damaged.");
    default:
        return sentenceFor(trouble.error);
    }
}

} // namespace naranhi
