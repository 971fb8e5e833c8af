#pragma once

#include "domain/Contact.h"
#include "ui/theme/Theme.h"

#include <QWidget>

class QLabel;

namespace contactdesk
{

class Avatar;
class ElidedLabel;

/// Who it is: avatar, name, number, who answers, and where this is known from.
class PersonHeader : public QWidget
{
    Q_OBJECT

public:
    explicit PersonHeader(const Theme &theme, QWidget *parent = nullptr);

    /// `isFresh`: the service has just told it; `isLoading`: it is being asked.
    void setContact(const Contact &contact, bool isFresh, bool isLoading);

private:
    Avatar *m_avatar;
    ElidedLabel *m_name;
    QLabel *m_number;
    QLabel *m_answers;
    QLabel *m_quiet;
    QLabel *m_origin;
};

/// Who answers this contact, in words: "Bot answers", "You answer", "Not known who answers".
QString whoAnswers(const Contact &contact);

} // namespace contactdesk
