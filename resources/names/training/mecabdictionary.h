// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>

#include <array>
#include <vector>

namespace naranhi::training {

// A word as MeCab's compiled dictionaries have it (dictionary.h, MeCab 0.996).
struct MecabWord
{
    quint16 leftClass = 0;
    quint16 rightClass = 0;
    qint16 cost = 0;
    quint16 partOfSpeech = 0; // the dictionary's number for it
    QByteArray tag; // part of speech and kind of meaning: "NNP,인명"
};

struct MecabForm
{
    QString form;
    std::vector<MecabWord> words;
};

struct MecabDictionary
{
    std::vector<MecabForm> forms;
    QHash<QString, std::vector<MecabWord>> strangers; // by script: "HANGUL", "ALPHA" …
    std::vector<qint16> connections; // rows: left class of the next word
    size_t rightClassCount = 0;
    QHash<int, int> costAfterBlank; // by part of speech
};

// Throws std::runtime_error naming the file that cannot be read.
[[nodiscard]] MecabDictionary readMecabDictionary(const QString &folder);

} // namespace naranhi::training
