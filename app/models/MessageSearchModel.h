#pragma once

#include "desk/Directory.h"
#include "domain/Clock.h"

#include <QAbstractListModel>

#include <vector>

namespace contactdesk
{

/// What was found in all stored conversations: of each contact a row of its own, below it the
/// newest messages with what was found in them, and then a row that says how many more there are.
/// Rows come as they are found; those there are stay where they are.
class MessageSearchModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum class RowKind { Contact, Message, More };

    enum Role {
        /// int, a RowKind.
        KindRole = Qt::UserRole + 1,
        /// QString, beside a contact's name: the number, as people write it, or the address; ""
        /// where
        /// that is the name.
        SubtitleRole,
        /// QString: in how many messages of the contact it was found.
        CountRole,
        /// QList<TextSpan>: what of the message's text was found.
        SpansRole,
        /// QString: who wrote the message, and when.
        AboutRole,
    };

    /// `directory` must outlive the model.
    MessageSearchModel(Directory &directory, Clock clock, QObject *parent = nullptr);
    ~MessageSearchModel() override;

    /// Takes the place of the search before, whose rows go when the first answer to this comes.
    /// progressed() follows. Nothing is searched for "".
    void search(const QString &text);
    /// Gives the search up; what was found stays.
    void stop();

    /// What was searched for last.
    const QString &text() const { return m_text; }
    /// False once everything has been looked through, or the search was given up.
    bool isSearching() const { return m_isSearching; }
    /// True if there may be more than what was found.
    bool isCutShort() const { return m_isCutShort; }
    /// How many conversations have been looked through.
    int lookedThrough() const { return m_lookedThrough; }
    /// How many of these it was found in, and in how many messages.
    /// @{
    int conversations() const { return static_cast<int>(m_found.size()); }
    int messages() const { return m_messages; }
    /// @}

    /// Whose conversation a row belongs to.
    ContactId contactAt(const QModelIndex &index) const;
    /// When the row's message was written, milliseconds since 1970 in UTC: for the contact's row
    /// the newest that was found, for the last one the oldest of those above it.
    /// Conversation::noTime if it has none.
    qint64 timestampAt(const QModelIndex &index) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

Q_SIGNALS:
    /// Whatever is told here may be other than it was.
    void progressed();

private:
    struct Place {
        qsizetype conversation = 0;
        /// In the conversation's rows, of which the first is the contact's.
        int row = 0;
    };

    void take(const MessageFindings &findings);
    void clear();
    void append(const FoundConversation &conversation);
    void growLast(const FoundConversation &conversation);
    Place placeOf(const QModelIndex &index) const;
    RowKind kindOf(const Place &place) const;
    QVariant contactData(const FoundConversation &conversation, int role) const;
    QVariant messageData(const FoundMessage &message, int role) const;
    QString aboutText(const FoundMessage &message) const;

    Directory &m_directory;
    const Clock m_clock;
    QString m_text;
    QList<FoundConversation> m_found;
    /// The row of each contact.
    std::vector<int> m_starts;
    int m_rows = 0;
    int m_messages = 0;
    int m_lookedThrough = 0;
    bool m_isSearching = false;
    bool m_isCutShort = false;
};

} // namespace contactdesk
